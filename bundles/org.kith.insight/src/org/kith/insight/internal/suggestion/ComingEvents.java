// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Events;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Attendee;
import org.kith.model.growth.Event;
import org.osgi.service.component.annotations.Component;

/** Suggests to look who will be at an event, in the week before it. */
@Component
public final class ComingEvents implements SuggestionSource {

    private static final List<String> ACTIONS = List.of(MESSAGE, OPEN);
    private static final int SOON_DAYS = 7;
    /** From the day before on nothing of it can wait. */
    private static final double ON_THE_EVE = 2;

    @Override
    public Supplier<List<Suggestion>> look(Network network, List<PersonRow> people, LocalDate day) {
        var root = network.root();
        var suggestions = Events.of(root).filter(event -> event.getStart() != null && !event.getStart().isBefore(day)
                && !event.getStart().isAfter(day.plusDays(SOON_DAYS)) && Events.isOwnerThere(root, event))
                .map(event -> suggestion(event, root.getOwner(), day)).toList();
        return () -> suggestions;
    }

    /** It concerns the first one who is there as well. */
    private static Suggestion suggestion(Event event, Person owner, LocalDate day) {
        var others = event.getAttendees().stream().map(Attendee::getParty).filter(Person.class::isInstance)
                .map(Person.class::cast).filter(person -> person != owner).toList();
        int days = (int) ChronoUnit.DAYS.between(day, event.getStart());
        boolean eve = days <= 1;
        return new Suggestion(event.getId(), others.isEmpty() ? owner.getId() : others.getFirst().getId(),
                event.getName(), Messages.event, reason(event, others, days),
                eve ? DueStatus.AMBER : DueStatus.GREEN, event.getStart(), eve ? ON_THE_EVE : 0, ACTIONS);
    }

    private static String reason(Event event, List<Person> others, int days) {
        var when = switch (days) {
            case 0 -> Messages.eventToday;
            case 1 -> Messages.eventTomorrow;
            default -> NLS.bind(Messages.eventInDays, days);
        };
        var where = event.getPlace() == null ? when : NLS.bind(Messages.eventIn, when, event.getPlace());
        return others.isEmpty() ? where : NLS.bind(Messages.eventWith, where,
                others.stream().map(Person::getLabel).collect(Collectors.joining(", ")));
    }
}
