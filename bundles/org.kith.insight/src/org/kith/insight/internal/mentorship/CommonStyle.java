// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.kith.core.Network;
import org.kith.core.mentorship.Matcher;
import org.kith.core.mentorship.MentorWish;
import org.kith.core.people.PersonRow;
import org.kith.model.edit.Words;
import org.osgi.service.component.annotations.Component;

/** A tenth of the score: whether there is a way of mentoring that both like. */
@Component
public final class CommonStyle implements Matcher {

    private static final double WEIGHT = 10;

    @Override
    public String key() {
        return "style";
    }

    @Override
    public String name() {
        return Messages.style;
    }

    @Override
    public double weight() {
        return WEIGHT;
    }

    @Override
    public Function<PersonRow, Fit> look(Network network, MentorWish wish) {
        return new Common(network.root(), profile -> profile.getStyles().stream().map(Words::of).collect(Collectors.toSet()),
                new Common.Wording(Messages.styleCommon, Messages.styleNone, Messages.styleUnknown));
    }
}
