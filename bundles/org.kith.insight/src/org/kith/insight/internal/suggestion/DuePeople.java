// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.LOG;
import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;
import static org.kith.core.suggestion.Suggestion.SNOOZE;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Suggests to reach out to those whose cadence is due; the score is that of Q8. */
@Component
public final class DuePeople implements SuggestionSource {

    private static final int SOON_DAYS = 7;
    private static final List<String> ACTIONS = List.of(LOG, MESSAGE, SNOOZE, OPEN);

    private final Cadences cadences;

    /** Called by the service loader of Java, where there is no OSGi. */
    public DuePeople() {
        this(ServiceLoader.load(Cadences.class, DuePeople.class.getClassLoader()).findFirst().orElseThrow());
    }

    /** Called by Declarative Services. */
    @Activate
    public DuePeople(@Reference Cadences cadences) {
        this.cadences = cadences;
    }

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        return () -> people.stream().flatMap(row -> cadences.due(row, day).stream())
                .filter(due -> due.score() > 0 || isSoon(due, day)).map(DuePeople::suggestion).toList();
    }

    private static boolean isSoon(Due due, LocalDate day) {
        return due.status() == DueStatus.GREEN && !due.due().isAfter(day.plusDays(SOON_DAYS));
    }

    private static Suggestion suggestion(Due due) {
        return new Suggestion(due.id(), due.id(), due.name(), Messages.keepInTouch, due.reason(), due.status(),
                due.due(), due.score(), ACTIONS);
    }
}
