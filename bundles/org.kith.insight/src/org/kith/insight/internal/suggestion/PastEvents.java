// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.OPEN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Events;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Event;
import org.osgi.service.component.annotations.Component;

/** Suggests to say whom one met at an event, while one still knows. */
@Component
public final class PastEvents implements SuggestionSource {

    /** Opens the wizard that asks for it. */
    private static final String FOLLOW_UP = "org.kith.ui.growth.afterEvent";
    private static final List<String> ACTIONS = List.of(FOLLOW_UP, OPEN);
    private static final double SINCE_YESTERDAY = 1.5;
    private static final double MOST = 3;
    private static final double WEEK = 7;

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var root = network.root();
        var suggestions = Events.of(root).filter(event -> Events.awaitsFollowUp(root, event, day))
                .map(event -> suggestion(event, root.getOwner(), day)).toList();
        return () -> suggestions;
    }

    private static Suggestion suggestion(Event event, Person owner, LocalDate day) {
        var last = Events.lastDay(event);
        long ago = ChronoUnit.DAYS.between(last, day);
        return new Suggestion(event.getId(), owner.getId(), event.getName(), Messages.event,
                NLS.bind(Messages.eventOver, last), ago > WEEK ? DueStatus.RED : DueStatus.AMBER, last.plusDays(1),
                Math.min(MOST, SINCE_YESTERDAY + ago / WEEK), ACTIONS);
    }
}
