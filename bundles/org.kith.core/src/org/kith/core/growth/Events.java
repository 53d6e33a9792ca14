// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Attendee;
import org.kith.model.growth.Event;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Talk;

/** Finds events, and who is there. On the model thread. */
public final class Events {

    private static final int REMEMBERED_DAYS = 30;

    private Events() {
    }

    /** @return all events, in the order in which they were added */
    public static Stream<Event> of(Network root) {
        return Subjects.of(root, Event.class);
    }

    /** @return the event of a name, ignoring case, the last one of several; empty if there is none */
    public static Optional<Event> named(Network root, String name) {
        return of(root).filter(each -> name.strip().equalsIgnoreCase(each.getName()))
                .max(Comparator.comparing(Event::getStart, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** @return the last day of an event; null if none is known */
    public static LocalDate lastDay(Event event) {
        return event.getEnd() == null ? event.getStart() : event.getEnd();
    }

    /** @return whether an event has begun, even if it goes on */
    public static boolean hasBegun(Event event, LocalDate day) {
        return event.getStart() != null && !event.getStart().isAfter(day);
    }

    /** @return whether an event is over; never if its day is not known */
    public static boolean isOver(Event event, LocalDate day) {
        return event.getStart() != null && lastDay(event).isBefore(day);
    }

    /** @return whether the owner is at an event: they are among those there, or hold a talk that will be held */
    public static boolean isOwnerThere(Network root, Event event) {
        return attendee(event, root.getOwner()).isPresent()
                || talks(root, event).anyMatch(talk -> switch (talk.getStatus()) {
                    case ACCEPTED, CONFIRMED, DELIVERED -> true;
                    default -> false;
                });
    }

    /** @return the talks of the owner at an event */
    public static Stream<Talk> talks(Network root, Event event) {
        return Talks.of(root).filter(talk -> talk.getEvent() == event);
    }

    /** @return how somebody is at an event; empty if they are not there */
    public static Optional<Attendee> attendee(Event event, Party party) {
        return event.getAttendees().stream().filter(each -> each.getParty() == party).findFirst();
    }

    /**
     * @return whether the owner was at an event that is over, and has not said yet whom they met; after 30 days nobody
     *         can be expected to know
     */
    public static boolean awaitsFollowUp(Network root, Event event, LocalDate day) {
        return event.getFollowedUpOn() == null && isOver(event, day)
                && !lastDay(event).isBefore(day.minusDays(REMEMBERED_DAYS)) && isOwnerThere(root, event);
    }

    /** @return whom the owner came to know at an event */
    public static List<Person> met(Event event) {
        return event.getAttendees().stream().filter(Attendee::isMetThere).map(Attendee::getParty)
                .filter(Person.class::isInstance).map(Person.class::cast).toList();
    }

    /** Says that somebody is at an event; does nothing if they are there. Called inside an edit. */
    public static Attendee attend(Event event, Party party) {
        return attendee(event, party).orElseGet(() -> {
            var attendee = GrowthFactory.eINSTANCE.createAttendee();
            attendee.setParty(party);
            event.getAttendees().add(attendee);
            return attendee;
        });
    }
}
