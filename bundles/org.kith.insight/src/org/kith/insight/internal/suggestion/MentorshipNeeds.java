// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.kith.core.suggestion.Suggestion.MESSAGE;
import static org.kith.core.suggestion.Suggestion.OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.mentorship.Agenda;
import org.kith.core.mentorship.GoalProgress;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.people.DueStatus;
import org.kith.core.suggestion.Suggestion;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.mentorship.SessionStatus;

/** What one mentorship needs on a day: an agenda, a meeting, work on a goal. */
final class MentorshipNeeds {

    private static final List<String> ACTIONS = List.of(MESSAGE, OPEN);
    private static final double CAN_NOT_WAIT = 2;
    private static final double HAS_BECOME_DUE = 1;
    private static final double MOST = 3;
    /** As for cadences: half as much again is late. */
    private static final double LATE = 1.5;
    private static final int PER_CENT = 100;

    private final Mentorship mentorship;
    private final Person other;
    private final String others;
    private final LocalDate day;
    private final ZoneId zone;

    MentorshipNeeds(Mentorship mentorship, Person owner, LocalDate day, ZoneId zone) {
        this.mentorship = mentorship;
        this.day = day;
        this.zone = zone;
        other = Mentorships.people(mentorship).filter(person -> person != owner).findFirst().orElse(owner);
        others = Mentorships.others(mentorship, owner);
    }

    Stream<Suggestion> suggestions() {
        var agendas = planned().filter(this::isNear).filter(session -> Agenda.of(session).isEmpty())
                .map(this::withoutAgenda);
        return mentorship.getStatus() != MentorshipStatus.ACTIVE ? agendas
                : Stream.of(agendas, silence().stream(), goals()).flatMap(each -> each);
    }

    private Stream<MentoringSession> planned() {
        return mentorship.getSessions().stream().filter(each -> each.getStatus() == SessionStatus.PLANNED);
    }

    private boolean isNear(MentoringSession session) {
        long days = ChronoUnit.DAYS.between(day, day(session.getStart()));
        return days == 0 || days == 1;
    }

    private LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }

    private Suggestion withoutAgenda(MentoringSession session) {
        boolean isToday = day(session.getStart()).equals(day);
        return suggestion(others, NLS.bind(isToday ? Messages.sessionToday : Messages.sessionTomorrow,
                session.getNumber()), DueStatus.AMBER, day(session.getStart()),
                isToday ? CAN_NOT_WAIT : HAS_BECOME_DUE);
    }

    /** Whoever has planned to meet is not silent. */
    private Optional<Suggestion> silence() {
        int frequency = Mentorships.agreement(mentorship).map(Agreement::getFrequencyDays).orElse(0);
        var since = Mentorships.lastMeeting(mentorship).map(this::day).or(() -> Mentorships.start(mentorship));
        if (frequency <= 0 || since.isEmpty()
                || planned().anyMatch(session -> !day(session.getStart()).isBefore(day))) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(since.get(), day);
        return days <= frequency ? Optional.empty()
                : Optional.of(suggestion(others, silent(days, frequency), days > frequency * LATE ? DueStatus.RED
                        : DueStatus.AMBER, since.get().plusDays(frequency),
                        Math.min(MOST, HAS_BECOME_DUE + (double) (days - frequency) / frequency)));
    }

    private String silent(long days, int frequency) {
        var missed = Mentorships.nextSession(mentorship);
        if (missed.isPresent()) {
            return NLS.bind(Messages.sessionNotLogged, missed.get().getNumber(), day(missed.get().getStart()));
        }
        return NLS.bind(Mentorships.lastSession(mentorship).isEmpty() ? Messages.noFirstSession
                : Messages.silentForDays, days, frequency);
    }

    private Stream<Suggestion> goals() {
        var start = Mentorships.start(mentorship).orElse(null);
        return mentorship.getGoals().stream().filter(goal -> GoalProgress.isOffTrack(goal, start, day))
                .map(goal -> offTrack(goal, start));
    }

    private Suggestion offTrack(MentoringGoal goal, LocalDate start) {
        boolean over = goal.getDue().isBefore(day);
        long done = Math.round(GoalProgress.of(goal).orElse(0) * PER_CENT);
        double passed = (double) ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, goal.getDue());
        return suggestion(goal.getSpecific(), NLS.bind(over ? Messages.goalOver : Messages.goalOffTrack,
                new Object[] {others, done, over ? goal.getDue() : Math.round(passed * PER_CENT)}),
                over ? DueStatus.RED : DueStatus.AMBER, goal.getDue(), over ? CAN_NOT_WAIT : HAS_BECOME_DUE);
    }

    private Suggestion suggestion(String title, String reason, DueStatus status, LocalDate due, double score) {
        return new Suggestion(mentorship.getId(), other.getId(), title, Messages.mentorship, reason, status, due,
                score, ACTIONS);
    }
}
