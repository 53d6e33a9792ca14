// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import java.util.Set;
import java.util.function.Function;

import org.kith.core.Network;
import org.kith.core.mentorship.Matcher;
import org.kith.core.mentorship.MentorWish;
import org.kith.core.people.PersonRow;
import org.osgi.service.component.annotations.Component;

/** A tenth of the score: whether there is a language that both speak. */
@Component
public final class CommonLanguage implements Matcher {

    private static final double WEIGHT = 10;

    @Override
    public String key() {
        return "language";
    }

    @Override
    public String name() {
        return Messages.language;
    }

    @Override
    public double weight() {
        return WEIGHT;
    }

    @Override
    public Function<PersonRow, Fit> look(Network network, MentorWish wish) {
        return new Common(network.root(), profile -> Set.copyOf(profile.getLanguages()),
                new Common.Wording(Messages.languageCommon, Messages.languageNone, Messages.languageUnknown));
    }
}
