// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.Network;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.format.Selection;
import org.kith.core.growth.Events;
import org.kith.core.growth.Talks;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.core.pipeline.Undertakings;
import org.kith.exchange.internal.text.TextFile;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.Undertaking;
import org.kith.model.growth.Talk;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.Milestone;

/**
 * Writes birthdays, whom to contact when, what is to be done, the milestones of the owner’s collaborations, and
 * calls for papers, as tasks or as events; and the sessions of the owner’s mentorships, and events that the owner goes
 * to. What is secret stays in the network.
 */
final class CalendarExport {

    private final Cadences cadences;
    private final Clock clock;
    private final Component<Due> contact;
    private final Component<Task> task;
    private final Component<Milestone> milestone;
    private final Component<Talk> talk;

    /** How something that is due is written. */
    interface Component<T> {

        void write(CalendarWriting calendar, T due) throws IOException;
    }

    CalendarExport(Cadences cadences, Clock clock, Component<Due> contact, Component<Task> task,
            Component<Milestone> milestone, Component<Talk> talk) {
        this.cadences = cadences;
        this.clock = clock;
        this.contact = contact;
        this.task = task;
        this.milestone = milestone;
        this.talk = talk;
    }

    void write(Network network, Selection selection, OutputStream output, IProgressMonitor monitor)
            throws IOException {
        var progress = SubMonitor.convert(monitor, selection.people().size());
        var undertakings = Undertakings.ofTasks(network.root());
        var calendar = new CalendarWriting(new OutputStreamWriter(output, StandardCharsets.UTF_8), clock.instant(),
                undertakings);
        calendar.begin();
        for (var person : selection.people()) {
            TextFile.checkCanceled(progress);
            if (person != network.root().getOwner()) {
                write(network, person, calendar);
            }
            progress.worked(1);
        }
        var leaving = new Leaving(network.root().getOwner(), selection);
        writeTasks(network.root(), undertakings, leaving, calendar);
        writePlans(network.root(), leaving, calendar);
        calendar.end();
    }

    private void write(Network network, Person person, CalendarWriting calendar) throws IOException {
        calendar.birthday(person);
        var due = cadences.due(cadences.row(network, person), LocalDate.now(clock));
        if (due.isPresent()) {
            contact.write(calendar, due.get());
        }
    }

    private void writeTasks(org.kith.model.contacts.Network root, Map<Task, Undertaking> undertakings,
            Leaving leaving, CalendarWriting calendar) throws IOException {
        for (var each : root.getTasks()) {
            var people = Stream.of(each.getAssignee() == null ? root.getOwner() : each.getAssignee(),
                    each.getCounterpart()).filter(Objects::nonNull).toList();
            if (leaving.may(each, people) && leaving.may(undertakings.get(each))) {
                task.write(calendar, each);
            }
        }
    }

    private void writePlans(org.kith.model.contacts.Network root, Leaving leaving, CalendarWriting calendar)
            throws IOException {
        for (var each : Mentorships.with(root, root.getOwner()).toList()) {
            if (leaving.may(each, Mentorships.people(each).toList())) {
                write(each, root.getOwner(), calendar);
            }
        }
        for (var each : Collaborations.with(root, root.getOwner()).toList()) {
            if (leaving.may(each, people(each))) {
                write(each, calendar);
            }
        }
        writeEvents(root, leaving, calendar);
        for (var each : Talks.of(root).filter(talk -> talk.getCallDeadline() != null).toList()) {
            var people = each.getContributors().stream().filter(Person.class::isInstance).map(Person.class::cast);
            if (leaving.may(each, Stream.concat(Stream.of(root.getOwner()), people).toList())) {
                talk.write(calendar, each);
            }
        }
    }

    private static void writeEvents(org.kith.model.contacts.Network root, Leaving leaving, CalendarWriting calendar)
            throws IOException {
        for (var each : Events.of(root).filter(event -> event.getStart() != null).toList()) {
            if (Events.isOwnerThere(root, each) && leaving.may(each, List.of(root.getOwner()))) {
                calendar.event(each);
            }
        }
    }

    private static List<Person> people(Collaboration collaboration) {
        return Collaborations.parties(collaboration).filter(Person.class::isInstance).map(Person.class::cast).toList();
    }

    private void write(Collaboration collaboration, CalendarWriting calendar) throws IOException {
        for (var each : collaboration.getMilestones()) {
            milestone.write(calendar, each);
        }
    }

    /** Something that concerns others leaves with one of them, and never with somebody who is secret. */
    private record Leaving(Person owner, Selection selection, Set<Person> wanted) {

        Leaving(Person owner, Selection selection) {
            this(owner, selection, Set.copyOf(selection.people()));
        }

        /** @param undertaking what something is to be done for; null for nothing */
        boolean may(Undertaking undertaking) {
            return undertaking == null || selection.mayLeave(undertaking)
                    && Undertakings.people(undertaking).allMatch(selection::mayLeave);
        }

        boolean may(Identified what, List<Person> people) {
            boolean alone = people.stream().allMatch(person -> person == owner);
            return selection.mayLeave(what) && people.stream().allMatch(selection::mayLeave)
                    && people.stream().filter(person -> alone || person != owner).anyMatch(wanted::contains);
        }
    }

    private static void write(Mentorship mentorship, Person owner, CalendarWriting calendar) throws IOException {
        for (var session : mentorship.getSessions()) {
            calendar.session(mentorship, session, owner);
        }
    }
}
