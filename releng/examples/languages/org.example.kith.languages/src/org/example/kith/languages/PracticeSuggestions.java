// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.example.kith.languages.model.LanguageLevel;
import org.example.kith.languages.model.SpokenLanguage;
import org.kith.core.Network;
import org.kith.core.history.Touch;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.osgi.service.component.annotations.Component;

/** Suggests to practise a language that the owner learns with somebody who speaks it, and was not met for a while. */
@Component
public final class PracticeSuggestions implements SuggestionSource {

    /** Where the number of days is kept that may pass without practice. */
    public static final String PREFERENCES = "org.example.kith.languages";
    /** The key of that number. */
    public static final String DAYS = "days";
    /** What it is unless the user says otherwise. */
    public static final int USUAL_DAYS = 30;

    /** On the model thread: takes only what it needs. */
    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var learnt = Languages.of(network.root().getOwner()).filter(PracticeSuggestions::isLearnt)
                .map(SpokenLanguage::getLanguage).toList();
        var languages = new HashMap<UUID, String>();
        if (!learnt.isEmpty()) {
            network.root().getPeople().forEach(person -> Languages.of(person)
                    .filter(spoken -> !isLearnt(spoken) && learnt.contains(spoken.getLanguage())).findFirst()
                    .ifPresent(spoken -> languages.put(person.getId(), spoken.getLanguage())));
        }
        int days = InstanceScope.INSTANCE.getNode(PREFERENCES).getInt(DAYS, USUAL_DAYS);
        return () -> people.stream().filter(row -> languages.containsKey(row.id()) && !row.owner())
                .filter(row -> daysSince(row, day) >= days)
                .map(row -> suggestion(row, languages.get(row.id()), day)).toList();
    }

    private static boolean isLearnt(SpokenLanguage spoken) {
        return spoken.getLevel().compareTo(LanguageLevel.B2) < 0;
    }

    private static long daysSince(PersonRow row, LocalDate day) {
        var touches = row.touches();
        return touches.isEmpty() ? Long.MAX_VALUE : day.toEpochDay() - Touch.epochDay(touches.last());
    }

    private static Suggestion suggestion(PersonRow row, String language, LocalDate day) {
        return new Suggestion(row.id(), row.id(), row.name(), "Practice",
                "speaks " + Languages.name(language) + ", which you learn", DueStatus.AMBER, day, 1,
                List.of(Suggestion.MESSAGE, Suggestion.LOG, Suggestion.OPEN));
    }
}
