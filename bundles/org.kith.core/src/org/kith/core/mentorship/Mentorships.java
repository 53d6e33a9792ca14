// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.MentoringProfile;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipLifecycle;
import org.kith.model.mentorship.SessionStatus;

/** Finds mentorships and what is in them. On the model thread. */
public final class Mentorships {

    private static final Comparator<MentoringSession> BY_START = Comparator.comparing(MentoringSession::getStart);

    private Mentorships() {
    }

    /** @return all mentorships, in the order in which they were added */
    public static Stream<Mentorship> of(Network root) {
        return Subjects.of(root, Mentorship.class);
    }

    /** @return those that a person is part of */
    public static Stream<Mentorship> with(Network root, Person person) {
        return of(root).filter(mentorship -> people(mentorship).anyMatch(person::equals));
    }

    /** @return the mentors, then the mentees */
    public static Stream<Person> people(Mentorship mentorship) {
        return Stream.concat(mentorship.getMentors().stream(), mentorship.getMentees().stream());
    }

    /** @return the names of everybody in it but the owner of the network, as in “with Ada Lovelace, Alan Turing” */
    public static String others(Mentorship mentorship, Person owner) {
        return people(mentorship).filter(person -> person != owner).map(Person::getLabel)
                .collect(Collectors.joining(", "));
    }

    /** @return whether it is not at its end */
    public static boolean isOpen(Mentorship mentorship) {
        return MentorshipLifecycle.isOpen(mentorship.getStatus());
    }

    /** @return the version of the agreement that holds; empty if nothing is agreed on yet */
    public static Optional<Agreement> agreement(Mentorship mentorship) {
        var versions = mentorship.getAgreements();
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** @return the first day, as agreed on; empty if it is left open */
    public static Optional<LocalDate> start(Mentorship mentorship) {
        return agreement(mentorship).map(Agreement::getStart);
    }

    /** @return the next session that is planned, even if its day has passed; empty if none is */
    public static Optional<MentoringSession> nextSession(Mentorship mentorship) {
        return sessions(mentorship, SessionStatus.PLANNED).min(BY_START);
    }

    /** @return the last session that was held; empty if none was */
    public static Optional<MentoringSession> lastSession(Mentorship mentorship) {
        return sessions(mentorship, SessionStatus.HELD).max(BY_START);
    }

    /** @return when they met last; empty if they have not yet */
    public static Optional<Instant> lastMeeting(Mentorship mentorship) {
        return lastSession(mentorship).map(MentoringSession::getStart);
    }

    private static Stream<MentoringSession> sessions(Mentorship mentorship, SessionStatus status) {
        return mentorship.getSessions().stream().filter(session -> session.getStatus() == status);
    }

    /** @return the session of that number; empty if there is none */
    public static Optional<MentoringSession> session(Mentorship mentorship, int number) {
        return mentorship.getSessions().stream().filter(session -> session.getNumber() == number).findFirst();
    }

    /** @return what was promised in its sessions and is not done, the oldest first */
    public static List<Task> openCommitments(Mentorship mentorship) {
        return mentorship.getSessions().stream().flatMap(session -> session.getCommitments().stream())
                .filter(Mentorships::isOpen).toList();
    }

    /** @return whether it is still to be done */
    public static boolean isOpen(Task task) {
        return task.getStatus() == TaskStatus.NEEDS_ACTION || task.getStatus() == TaskStatus.IN_PROCESS;
    }

    /** @return what a person offers and looks for; empty if that was never said */
    public static Optional<MentoringProfile> profile(Person person) {
        return person.getFacets().stream().filter(MentoringProfile.class::isInstance)
                .map(MentoringProfile.class::cast).findFirst();
    }

    /**
     * @param asMentor whether to count those in which the person mentors; else those in which they are mentored
     * @return how many mentorships of a person are open
     */
    public static int load(Network root, Person person, boolean asMentor) {
        return (int) of(root).filter(Mentorships::isOpen)
                .filter(each -> (asMentor ? each.getMentors() : each.getMentees()).contains(person)).count();
    }
}
