// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import static java.util.stream.Collectors.toSet;

import org.kith.core.mentorship.Matcher;
import org.kith.model.edit.Words;
import org.osgi.service.component.annotations.Component;

/** Whether there is a way of mentoring that both like. */
@Component(service = Matcher.class)
public final class CommonStyle extends Common {

    /** Called by Declarative Services, or by the service loader of Java. */
    public CommonStyle() {
        super("style", Messages.style, profile -> profile.getStyles().stream().map(Words::of).collect(toSet()),
                new Wording(Messages.styleCommon, Messages.styleNone, Messages.styleUnknown));
    }
}
