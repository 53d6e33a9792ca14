// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import java.util.Set;

import org.kith.core.mentorship.Matcher;
import org.osgi.service.component.annotations.Component;

/** Whether there is a language that both speak. */
@Component(service = Matcher.class)
public final class CommonLanguage extends Common {

    /** Called by Declarative Services, or by the service loader of Java. */
    public CommonLanguage() {
        super("language", Messages.language, profile -> Set.copyOf(profile.getLanguages()),
                new Wording(Messages.languageCommon, Messages.languageNone, Messages.languageUnknown));
    }
}
