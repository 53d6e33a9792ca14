// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;

import org.kith.core.internal.Messages;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.Closing;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringProfile;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipLifecycle;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.mentorship.ProgressEntry;
import org.kith.model.mentorship.StatusStep;

/**
 * A mentorship has mentors and other mentees, comes to its statuses in an order that is allowed, is active from a day
 * on and completed with a closing; what is in it has words, days and numbers that can be.
 */
final class MentorshipRules {

    private static final int MOST_STARS = 5;
    private static final double ALL = 100;

    private final Mentorship mentorship;
    private final Problems problems;

    private MentorshipRules(Mentorship mentorship, Problems problems) {
        this.mentorship = mentorship;
        this.problems = problems;
    }

    static void check(Mentorship mentorship, Problems problems) {
        new MentorshipRules(mentorship, problems).check();
    }

    static void check(Person person, Problems problems) {
        person.getFacets().stream().filter(MentoringProfile.class::isInstance).map(MentoringProfile.class::cast)
                .forEach(profile -> check(person, profile, problems));
    }

    private static void check(Person person, MentoringProfile profile, Problems problems) {
        if (profile.getMentorCapacity() < 0 || profile.getMenteeCapacity() < 0) {
            problems.add(person, Messages.capacityNegative, person.getLabel());
        }
    }

    private void check() {
        checkPeople();
        checkSteps();
        mentorship.getAgreements().forEach(this::check);
        mentorship.getGoals().forEach(this::check);
        mentorship.getSessions().forEach(this::check);
        checkNumbers();
        if (mentorship.getClosing() != null) {
            check(mentorship.getClosing());
        }
    }

    private void checkPeople() {
        if (mentorship.getMentors().isEmpty() || mentorship.getMentees().isEmpty()) {
            report(Messages.mentorshipIncomplete);
        }
        mentorship.getMentors().stream().filter(mentorship.getMentees()::contains)
                .forEach(person -> report(Messages.mentorOfSelf, person.getLabel()));
    }

    private void checkSteps() {
        StatusStep before = null;
        for (var step : mentorship.getSteps()) {
            if (step.getOn() == null) {
                report(Messages.stepWithoutDay, Words.of(step.getStatus()));
            } else if (before != null && before.getOn() != null) {
                check(before, step);
            }
            before = step;
        }
        if (before == null || before.getStatus() != mentorship.getStatus()) {
            report(Messages.mentorshipStepMissing, Words.of(mentorship.getStatus()));
        }
        if (mentorship.getStatus() == MentorshipStatus.ACTIVE && !hasStart()) {
            report(Messages.activeWithoutStart);
        } else if (mentorship.getStatus() == MentorshipStatus.COMPLETED && mentorship.getClosing() == null) {
            report(Messages.completedWithoutClosing);
        }
    }

    private boolean hasStart() {
        var agreements = mentorship.getAgreements();
        return !agreements.isEmpty() && agreements.getLast().getStart() != null;
    }

    private void check(StatusStep before, StatusStep step) {
        if (!MentorshipLifecycle.next(before.getStatus()).contains(step.getStatus())) {
            report(Messages.stepNotAllowed, Words.of(step.getStatus()), Words.of(before.getStatus()));
        } else if (step.getOn().isBefore(before.getOn())) {
            report(Messages.stepBeforeLast, Words.of(step.getStatus()), step.getOn(), before.getOn());
        }
    }

    private void check(Agreement agreement) {
        if (agreement.getFrequencyDays() < 0 || agreement.getDurationWeeks() < 0) {
            report(Messages.agreementNegative);
        }
        if (agreement.getSignatures().stream().anyMatch(each -> each.getPerson() == null || each.getOn() == null)) {
            report(Messages.signatureIncomplete);
        }
    }

    private void check(MentoringGoal goal) {
        if (isBlank(goal.getSpecific())) {
            report(Messages.goalUnnamed);
        }
        var measure = goal.getMeasure();
        if (measure != null && measure.getTarget() == measure.getBaseline()) {
            report(Messages.goalTargetIsBaseline, goal.getSpecific(), measure.getTarget());
        }
        goal.getEntries().forEach(entry -> check(goal, entry));
    }

    private void check(MentoringGoal goal, ProgressEntry entry) {
        if (entry.getOn() == null) {
            report(Messages.progressWithoutDay, goal.getSpecific());
        } else if (goal.getMeasure() == null && (entry.getValue() < 0 || entry.getValue() > ALL)) {
            report(Messages.progressNoPerCent, goal.getSpecific(), entry.getValue());
        }
    }

    private void check(MentoringSession session) {
        if (session.getStart() == null) {
            report(Messages.sessionWithoutStart, session.getNumber());
        }
        checkStars(session.getMenteeRating());
        checkStars(session.getMentorRating());
        if (session.getAgenda().stream().anyMatch(item -> isBlank(item.getTopic()))) {
            report(Messages.agendaItemEmpty, session.getNumber());
        }
        if (session.getAdvice().stream().anyMatch(each -> each.getGiver() == null || isBlank(each.getText()))) {
            report(Messages.adviceIncomplete, session.getNumber());
        }
    }

    private void checkNumbers() {
        var seen = new HashSet<Integer>();
        mentorship.getSessions().stream().map(MentoringSession::getNumber).filter(number -> !seen.add(number))
                .forEach(number -> report(Messages.sessionTwice, number));
    }

    private void check(Closing closing) {
        checkStars(closing.getRating());
        var first = mentorship.getSteps().stream().map(StatusStep::getOn).filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        if (closing.getOn() == null) {
            report(Messages.closingWithoutDay);
        } else if (first.isPresent() && closing.getOn().isBefore(first.get())) {
            report(Messages.closingBeforeStart, closing.getOn(), first.get());
        }
    }

    private void checkStars(int rating) {
        if (rating < 0 || rating > MOST_STARS) {
            report(Messages.ratingOutside, rating);
        }
    }

    private void report(String message, Object... words) {
        problems.add(mentorship, message, words);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
