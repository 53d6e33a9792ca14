// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.brief;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.mentorship.Agenda;
import org.kith.core.mentorship.GoalProgress;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;

/** How the parts of a session read on its sheet, a line each. */
final class SessionLines {

    private static final int PER_CENT = 100;

    private SessionLines() {
    }

    static List<String> people(Mentorship mentorship) {
        return Stream.concat(mentorship.getMentors().stream().map(person -> line(person, Messages.mentor)),
                mentorship.getMentees().stream().map(person -> line(person, Messages.mentee))).toList();
    }

    private static String line(Person person, String role) {
        var position = PersonBriefs.position(person);
        return joined(person.getLabel() + " (" + role + ")", position.isEmpty() ? null : position);
    }

    static List<String> agenda(MentoringSession session) {
        return Agenda.of(session).stream()
                .map(point -> point.commitment() == null ? point.topic() : line(point.commitment())).toList();
    }

    static List<String> commitments(MentoringSession session) {
        return session.getCommitments().stream().map(SessionLines::line).toList();
    }

    private static String line(Task task) {
        return joined(task.getSummary(), task.getAssignee() == null ? null
                : NLS.bind(Messages.promisedBy, task.getAssignee().getLabel()), due(task.getDue()),
                Mentorships.isOpen(task) ? null : Words.of(task.getStatus()));
    }

    static List<String> goals(Mentorship mentorship) {
        return mentorship.getGoals().stream().filter(goal -> goal.getStatus() != GoalStatus.DROPPED)
                .map(SessionLines::line).toList();
    }

    private static String line(MentoringGoal goal) {
        return joined(goal.getSpecific(), percent(GoalProgress.of(goal)), due(goal.getDue()));
    }

    private static String percent(OptionalDouble part) {
        return part.isPresent() ? Math.round(part.getAsDouble() * PER_CENT) + " %" : null;
    }

    static List<String> advice(MentoringSession session) {
        return session.getAdvice().stream().map(SessionLines::line).toList();
    }

    private static String line(Advice advice) {
        return joined(NLS.bind(Messages.adviceBy, advice.getGiver().getLabel(), advice.getText()),
                Words.of(advice.getStatus()), advice.getResult());
    }

    private static String due(Object day) {
        return day == null ? null : NLS.bind(Messages.dueOn, day);
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
