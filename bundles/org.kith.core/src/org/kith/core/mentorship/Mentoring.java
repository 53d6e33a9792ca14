// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Precision;
import org.kith.model.contacts.Task;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.Closing;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringProfile;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipLifecycle;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.mentorship.ProgressEntry;
import org.kith.model.mentorship.ProgressMode;
import org.kith.model.mentorship.SessionStatus;

/** What people do with mentorships. Every method that changes something is called inside {@link Network#edit}. */
public final class Mentoring {

    private static final int DAYS_A_WEEK = 7;
    /** Each week for four years. */
    private static final int MOST_SESSIONS = 200;
    private static final double MAXIMUM_BY_TARGET = 1.5;

    private final Network network;

    /** @param network to be changed */
    public Mentoring(Network network) {
        this.network = network;
    }

    /**
     * Begins a mentorship.
     *
     * @param status how far it is already, usually {@link MentorshipStatus#PROPOSED}; an open one. An active one gets
     *        an agreement that begins on the day
     * @param topic what it is about, in one line; null if that is left open
     * @param on the day it came to that status
     */
    public Mentorship begin(MentorshipKind kind, List<Person> mentors, List<Person> mentees, String topic,
            MentorshipStatus status, LocalDate on) {
        var mentorship = MentorshipFactory.eINSTANCE.createMentorship();
        mentorship.setKind(kind);
        mentorship.getMentors().addAll(mentors);
        mentorship.getMentees().addAll(mentees);
        mentorship.setTopic(topic);
        reach(mentorship, status, on);
        return network.add(mentorship);
    }

    /**
     * Brings a mentorship to another status. To become active it needs an agreement with a first day: without one it
     * gets one that begins on this day.
     *
     * @throws NetworkException if that status can't follow; {@link #close} alone completes one
     */
    public void move(Mentorship mentorship, MentorshipStatus to, LocalDate on) {
        requireNext(mentorship, to);
        reach(mentorship, to, on);
    }

    private void reach(Mentorship mentorship, MentorshipStatus to, LocalDate on) {
        if (to == MentorshipStatus.ACTIVE && Mentorships.start(mentorship).isEmpty()) {
            Mentorships.agreement(mentorship).orElseGet(() -> agree(mentorship)).setStart(on);
        }
        record(mentorship, to, on);
    }

    private static void requireNext(Mentorship mentorship, MentorshipStatus to) {
        var next = MentorshipLifecycle.next(mentorship.getStatus());
        if (next.isEmpty()) {
            throw new NetworkException(NLS.bind(Messages.mentorshipEnded, Words.of(mentorship.getStatus())));
        } else if (!next.contains(to)) {
            throw new NetworkException(NLS.bind(Messages.mentorshipNotNext, new Object[] {Words.of(to),
                Words.of(mentorship.getStatus()), next.stream().map(Words::of).collect(Collectors.joining(", "))}));
        }
    }

    private static void record(Mentorship mentorship, MentorshipStatus status, LocalDate on) {
        var step = MentorshipFactory.eINSTANCE.createStatusStep();
        step.setStatus(status);
        step.setOn(on);
        mentorship.setStatus(status);
        mentorship.getSteps().add(step);
    }

    /** @return a new version of the agreement with what the last one said, signed by nobody yet */
    public Agreement agree(Mentorship mentorship) {
        var version = MentorshipFactory.eINSTANCE.createAgreement();
        Mentorships.agreement(mentorship).ifPresent(last -> last.eClass().getEAllAttributes()
                .forEach(attribute -> version.eSet(attribute, last.eGet(attribute))));
        mentorship.getAgreements().add(version);
        return version;
    }

    /** Signs an agreement for somebody; does nothing if they have signed it. */
    public void sign(Agreement agreement, Person person, LocalDate on) {
        if (agreement.getSignatures().stream().noneMatch(signature -> signature.getPerson() == person)) {
            var signature = MentorshipFactory.eINSTANCE.createSignature();
            signature.setPerson(person);
            signature.setOn(on);
            agreement.getSignatures().add(signature);
        }
    }

    /** @return a goal of which only the words are known yet */
    public MentoringGoal setGoal(Mentorship mentorship, String specific) {
        var goal = MentorshipFactory.eINSTANCE.createMentoringGoal();
        goal.setSpecific(specific);
        mentorship.getGoals().add(goal);
        return goal;
    }

    /**
     * Adds something to do for a goal, from now on counted as its progress.
     *
     * @param due the last day; null if there is none
     * @return a task of the mentee
     */
    public Task addAction(MentoringGoal goal, String summary, LocalDate due) {
        var mentorship = (Mentorship) goal.eContainer();
        var task = task(summary, first(mentorship.getMentees()), first(mentorship.getMentors()), due);
        goal.setProgressMode(ProgressMode.TASK_BASED);
        goal.getActions().add(network.add(task));
        return task;
    }

    /**
     * Enters how far a goal is; it is achieved if its last entry reaches the target.
     *
     * @param value in the unit of its measure; without one in per cent
     * @param note what it comes from; null if nobody said
     */
    public ProgressEntry enterProgress(MentoringGoal goal, LocalDate on, double value, String note) {
        var entry = MentorshipFactory.eINSTANCE.createProgressEntry();
        entry.setOn(on);
        entry.setValue(value);
        entry.setNote(note);
        var entries = goal.getEntries();
        entries.add((int) entries.stream().filter(each -> !each.getOn().isAfter(on)).count(), entry);
        boolean reached = GoalProgress.part(goal, entries.getLast()) >= 1;
        goal.setStatus(reached ? GoalStatus.ACHIEVED : GoalStatus.IN_PROGRESS);
        return entry;
    }

    /**
     * Plans all sessions that the agreement has room for and that are not there yet: every so many days from its first
     * day until its weeks are over.
     *
     * @param time of the day when they begin
     * @param minutes how long each is; 0 if that is left open
     * @return the new ones; empty if all are there
     * @throws NetworkException if the agreement leaves open how often, how long or from when, or it has room for more
     *         sessions than anybody would plan
     */
    public List<MentoringSession> planAll(Mentorship mentorship, LocalTime time, int minutes, ZoneId zone) {
        var agreement = Mentorships.agreement(mentorship).filter(Mentoring::saysWhen)
                .orElseThrow(() -> new NetworkException(Messages.agreementSaysNotWhen));
        long count = (long) agreement.getDurationWeeks() * DAYS_A_WEEK / agreement.getFrequencyDays();
        if (count > MOST_SESSIONS) {
            throw new NetworkException(NLS.bind(Messages.tooManySessions, count, MOST_SESSIONS));
        }
        var planned = new ArrayList<MentoringSession>();
        for (int i = mentorship.getSessions().size(); i < count; i++) {
            var day = agreement.getStart().plusDays((long) i * agreement.getFrequencyDays());
            planned.add(plan(mentorship, day.atTime(time).atZone(zone).toInstant(), minutes));
        }
        return planned;
    }

    private static boolean saysWhen(Agreement agreement) {
        return agreement.getStart() != null && agreement.getFrequencyDays() > 0 && agreement.getDurationWeeks() > 0;
    }

    /** @return a session that is planned, with the next number */
    public MentoringSession plan(Mentorship mentorship, Instant start, int minutes) {
        var session = MentorshipFactory.eINSTANCE.createMentoringSession();
        session.setNumber(mentorship.getSessions().stream().mapToInt(MentoringSession::getNumber).max().orElse(0) + 1);
        session.setStart(start);
        session.setMinutes(minutes);
        mentorship.getSessions().add(session);
        return session;
    }

    /** Changes when a session begins; if it was held, when it was in the history, too. */
    public void reschedule(MentoringSession session, Instant start) {
        session.setStart(start);
        Optional.ofNullable(session.getInteraction()).flatMap(network::find)
                .ifPresent(interaction -> ((Interaction) interaction).setStart(start));
    }

    /**
     * A session took place: it enters the history, with everybody but the owner, and its agenda stays as it was talked
     * about. Does nothing more if it was held already.
     */
    public void hold(MentoringSession session) {
        if (session.getStatus() == SessionStatus.HELD) {
            return;
        }
        var points = Agenda.of(session);
        session.getAgenda().clear();
        points.forEach(point -> add(session, point));
        session.setStatus(SessionStatus.HELD);
        interaction(session).ifPresent(interaction -> session.setInteraction(network.add(interaction).getId()));
    }

    private static void add(MentoringSession session, Agenda.Point point) {
        var item = MentorshipFactory.eINSTANCE.createAgendaItem();
        item.setTopic(point.topic());
        item.setCarriedOver(point.carriedOver());
        item.setDone(point.done());
        session.getAgenda().add(item);
    }

    /** What the owner was no part of is none of the owner's contacts. */
    private Optional<Interaction> interaction(MentoringSession session) {
        var mentorship = (Mentorship) session.eContainer();
        var owner = network.root().getOwner();
        var others = Mentorships.people(mentorship).filter(person -> person != owner).toList();
        if (Mentorships.people(mentorship).noneMatch(owner::equals)) {
            return Optional.empty();
        }
        var interaction = ContactsFactory.eINSTANCE.createInteraction();
        interaction.setKind(InteractionKind.MENTORING_SESSION);
        interaction.setDirection(Direction.MUTUAL);
        interaction.setPrecision(Precision.MINUTE);
        interaction.setStart(session.getStart());
        interaction.setMinutes(session.getMinutes());
        interaction.setLocation(session.getLocation());
        interaction.setSubject(mentorship.getTopic() == null ? NLS.bind(Messages.sessionNumber, session.getNumber())
                : NLS.bind(Messages.sessionAbout, session.getNumber(), mentorship.getTopic()));
        others.forEach(person -> {
            var participation = ContactsFactory.eINSTANCE.createParticipation();
            participation.setParty(person);
            interaction.getParticipations().add(participation);
        });
        return Optional.of(interaction);
    }

    /** @return something that somebody promised in a session: a task of theirs, which the other side waits for */
    public Task commit(MentoringSession session, String summary, Person assignee, LocalDate due) {
        var mentorship = (Mentorship) session.eContainer();
        var others = mentorship.getMentees().contains(assignee) ? mentorship.getMentors() : mentorship.getMentees();
        var task = task(summary, assignee, first(others), due);
        task.setInteraction(session.getInteraction());
        session.getCommitments().add(network.add(task));
        return task;
    }

    private static Task task(String summary, Person assignee, Person counterpart, LocalDate due) {
        var task = ContactsFactory.eINSTANCE.createTask();
        task.setSummary(summary);
        task.setAssignee(assignee);
        task.setCounterpart(counterpart);
        task.setDue(due);
        return task;
    }

    private static Person first(List<Person> people) {
        return people.isEmpty() ? null : people.getFirst();
    }

    /** @return advice that somebody gave in a session, not tried yet */
    public Advice advise(MentoringSession session, Person giver, String text) {
        var advice = MentorshipFactory.eINSTANCE.createAdvice();
        advice.setGiver(giver);
        advice.setText(text);
        session.getAdvice().add(advice);
        return advice;
    }

    /**
     * Says what was done with advice.
     *
     * @param on since when it is applied, if it is
     */
    public void answer(Advice advice, AdviceStatus status, LocalDate on) {
        advice.setStatus(status);
        advice.setAppliedOn(status == AdviceStatus.APPLIED ? on : null);
    }

    /**
     * Completes a mentorship. If they want to stay in touch, everybody but the owner gets that cadence; sessions that
     * are still planned are cancelled.
     *
     * @param closing what to remember; its day is the day of the step
     * @throws NetworkException if a mentorship of this status can't be completed
     */
    public void close(Mentorship mentorship, Closing closing) {
        requireNext(mentorship, MentorshipStatus.COMPLETED);
        mentorship.setClosing(closing);
        record(mentorship, MentorshipStatus.COMPLETED, closing.getOn());
        mentorship.getSessions().stream().filter(session -> session.getStatus() == SessionStatus.PLANNED)
                .forEach(session -> session.setStatus(SessionStatus.CANCELLED));
        if (closing.getStayInTouchDays() > 0) {
            Mentorships.people(mentorship).filter(person -> person != network.root().getOwner())
                    .forEach(person -> person.setCadence(cadence(closing.getStayInTouchDays())));
        }
    }

    private static CadencePolicy cadence(int days) {
        var cadence = ContactsFactory.eINSTANCE.createCadencePolicy();
        cadence.setTargetDays(days);
        cadence.setMaxDays((int) Math.round(days * MAXIMUM_BY_TARGET));
        return cadence;
    }

    /** @return what a person offers and looks for, to be changed; added if it was never said */
    public MentoringProfile profile(Person person) {
        return Mentorships.profile(person).orElseGet(() -> {
            var profile = MentorshipFactory.eINSTANCE.createMentoringProfile();
            person.getFacets().add(profile);
            return profile;
        });
    }
}
