// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.internal.Messages;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Precision;
import org.kith.model.contacts.Task;
import org.kith.model.growth.Event;
import org.kith.model.growth.VisibilityItem;

/** What people do after a talk or an event. Every method is called inside {@link Network#edit}. */
public final class FollowingUp {

    private static final int DAYS_TO_FOLLOW_UP = 3;
    private static final ContactsFactory MAKE = ContactsFactory.eINSTANCE;

    private final Network network;

    /** @param network to be changed */
    public FollowingUp(Network network) {
        this.network = network;
    }

    /**
     * What is to be done for somebody whom the owner met.
     *
     * @param who whom
     * @param task what is to be done; null or blank if nothing
     * @param thank whether to thank them
     */
    public record Meeting(Newcomer who, String task, boolean thank) {
    }

    /** Says that the owner came to know people by an item; there is a task within three days for each who is new. */
    public void meet(VisibilityItem item, Collection<Person> people, LocalDate on) {
        for (var person : people) {
            if (item.getNewContacts().add(person)) {
                item.getFollowUps().add(task(item, followUp(person, item.getTitle()), person, on));
            }
        }
    }

    /** Says that the owner came to know people at an event; there is a task within three days for each who is new. */
    public void meet(Event event, Collection<Person> people, LocalDate on) {
        for (var person : people) {
            var attendee = Events.attend(event, person);
            if (!attendee.isMetThere()) {
                attendee.setMetThere(true);
                event.getFollowUps().add(task(event, followUp(person, event.getName()), person, on));
            }
        }
    }

    /** @return what a task to get in touch with somebody again is called */
    public static String followUp(Person person, String after) {
        return NLS.bind(Messages.followUp, person.getLabel(), after);
    }

    /**
     * Keeps whom the owner met at an event: who is new comes into the network, all of them share one interaction, and
     * there are tasks for what is to be done. The event counts as followed up.
     *
     * @param note about all of them; null if nothing
     * @return the interaction; null if there was nobody
     */
    public Interaction finish(Event event, List<Meeting> met, String note, LocalDate on) {
        event.setFollowedUpOn(on);
        if (met.isEmpty()) {
            return null;
        }
        var day = event.getStart() == null || event.getStart().isAfter(on) ? on : event.getStart();
        var interaction = network.add(interaction(event, note, day));
        for (var each : met) {
            var person = take(event, each.who(), day);
            addParticipation(interaction, person);
            plan(event, each, person, interaction.getId(), on);
        }
        return interaction;
    }

    private static Interaction interaction(Event event, String note, LocalDate day) {
        var interaction = MAKE.createInteraction();
        interaction.setKind(InteractionKind.EVENT_ENCOUNTER);
        interaction.setDirection(Direction.MUTUAL);
        interaction.setPrecision(Precision.DAY);
        interaction.setStart(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        interaction.setSensitivity(event.getSensitivity());
        interaction.setSubject(event.getName());
        interaction.setLocation(event.getPlace());
        interaction.setNotes(note == null || note.isBlank() ? null : note.strip());
        return interaction;
    }

    private static void addParticipation(Interaction interaction, Person person) {
        var participation = MAKE.createParticipation();
        participation.setParty(person);
        interaction.getParticipations().add(participation);
    }

    /** Who was known before was not met there. */
    private Person take(Event event, Newcomer who, LocalDate day) {
        if (who.known() != null) {
            Events.attend(event, who.known());
            return who.known();
        }
        var person = MAKE.createPerson();
        person.setFormattedName(who.name());
        person.setFirstMet(PartialDate.of(day));
        if (who.organization() != null) {
            var employment = MAKE.createEmployment();
            employment.setOrganization(organization(who.organization()));
            person.getEmployments().add(employment);
        }
        Events.attend(event, network.add(person)).setMetThere(true);
        return person;
    }

    private Organization organization(String name) {
        return network.root().getOrganizations().stream().filter(each -> name.equalsIgnoreCase(each.getName()))
                .findFirst().orElseGet(() -> {
                    var organization = MAKE.createOrganization();
                    organization.setName(name);
                    return network.add(organization);
                });
    }

    private void plan(Event event, Meeting meeting, Person person, UUID interaction, LocalDate on) {
        if (meeting.task() != null && !meeting.task().isBlank()) {
            add(event, task(event, meeting.task().strip(), person, on), interaction);
        }
        if (meeting.thank()) {
            add(event, task(event, NLS.bind(Messages.thankFor, person.getLabel(), event.getName()), person, on),
                    interaction);
        }
    }

    private static void add(Event event, Task task, UUID interaction) {
        task.setInteraction(interaction);
        event.getFollowUps().add(task);
    }

    /** It says what it is because of, and so is as secret as that. */
    private Task task(Identified because, String summary, Person person, LocalDate on) {
        var task = MAKE.createTask();
        task.setSensitivity(because.getSensitivity());
        task.setSummary(summary);
        task.setCounterpart(person);
        task.setDue(on.plusDays(DAYS_TO_FOLLOW_UP));
        return network.add(task);
    }
}
