// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;

import org.example.kith.languages.model.LanguageLevel;
import org.example.kith.languages.model.SpokenLanguage;
import org.kith.core.Network;
import org.kith.core.mentorship.Matcher;
import org.kith.core.mentorship.MentorWish;
import org.kith.core.people.PersonRow;
import org.osgi.service.component.annotations.Component;

/** Prefers who speaks a language well, whichever it is. */
@Component
public final class Fluency implements Matcher {

    private static final double BEST = LanguageLevel.C2.getValue();

    @Override
    public String key() {
        return "fluency";
    }

    @Override
    public String name() {
        return "Fluency";
    }

    @Override
    public double weight() {
        return 5;
    }

    /** Levels are read here, on the model thread; what is returned runs on another. */
    @Override
    public Function<PersonRow, Fit> look(Network network, MentorWish wish) {
        var levels = new HashMap<UUID, LanguageLevel>();
        network.root().getPeople().forEach(person -> Languages.of(person).map(SpokenLanguage::getLevel)
                .max(Comparator.naturalOrder()).ifPresent(level -> levels.put(person.getId(), level)));
        return row -> fit(levels.get(row.id()));
    }

    private static Fit fit(LanguageLevel level) {
        return level == null ? new Fit(0, "no language is known")
                : new Fit(level.getValue() / BEST, "a language at " + level);
    }
}
