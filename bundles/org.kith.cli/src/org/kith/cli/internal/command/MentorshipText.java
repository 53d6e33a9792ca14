// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.mentorship.Agenda;
import org.kith.core.mentorship.GoalProgress;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Task;
import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.Closing;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.SessionStatus;

/** A mentorship for people. */
final class MentorshipText {

    private static final String INDENT = "  ";

    private final Mentorship mentorship;
    private final Person owner;
    private final ZoneId zone;
    private final Terminal terminal;

    MentorshipText(Mentorship mentorship, Person owner, ZoneId zone, Terminal terminal) {
        this.mentorship = mentorship;
        this.owner = owner;
        this.zone = zone;
        this.terminal = terminal;
    }

    void print() {
        terminal.print(joined(": ", Mentorships.others(mentorship, owner), mentorship.getTopic()));
        field(Messages.id, mentorship.getId());
        field(Messages.mentorshipKind, Words.of(mentorship.getKind()));
        field(Messages.status, Words.of(mentorship.getStatus()));
        field(Messages.mentors, names(mentorship.getMentors()));
        field(Messages.mentees, names(mentorship.getMentees()));
        Mentorships.agreement(mentorship).ifPresent(this::print);
        mentorship.getGoals().forEach(this::print);
        mentorship.getSessions().forEach(this::print);
        if (mentorship.getClosing() != null) {
            print(mentorship.getClosing());
        }
        section(Messages.timeline, mentorship.getSteps().stream()
                .map(step -> step.getOn() + INDENT + Words.of(step.getStatus())).toList());
    }

    private void print(Agreement agreement) {
        section(NLS.bind(Messages.agreementVersion, mentorship.getAgreements().size()), texts(
                named(Messages.purpose, agreement.getPurpose()),
                named(Messages.expectations, agreement.getExpectations()),
                named(Messages.confidentiality, agreement.getConfidentiality()),
                agreement.getFrequencyDays() == 0 ? null : NLS.bind(Messages.everyDays, agreement.getFrequencyDays()),
                agreement.getDurationWeeks() == 0 ? null : NLS.bind(Messages.forWeeks, agreement.getDurationWeeks()),
                named(Messages.firstDay, agreement.getStart()),
                named(Messages.signedBy, agreement.getSignatures().stream()
                        .map(each -> each.getPerson().getLabel() + ", " + each.getOn())
                        .collect(Collectors.joining("; ")))));
    }

    private void print(MentoringGoal goal) {
        var lines = new ArrayList<>(texts(
                joined(", ", Words.of(status(goal)), Words.percent(GoalProgress.of(goal)), measure(goal),
                        named(Messages.due, goal.getDue())),
                named(Messages.relevance, goal.getRelevance()), named(Messages.achievable, goal.getAchievable()),
                named(Messages.missingParts, GoalProgress.missing(goal).stream().map(MentorshipText::words)
                        .collect(Collectors.joining(", ")))));
        goal.getActions().forEach(task -> lines.add(line(task)));
        section(NLS.bind(Messages.goalOfNumber, mentorship.getGoals().indexOf(goal) + 1, goal.getSpecific()), lines);
    }

    /** What is done says more than what nobody entered. */
    private static GoalStatus status(MentoringGoal goal) {
        return goal.getStatus() == GoalStatus.NOT_STARTED && GoalProgress.of(goal).orElse(0) > 0
                ? GoalStatus.IN_PROGRESS : goal.getStatus();
    }

    private static String measure(MentoringGoal goal) {
        var measure = goal.getMeasure();
        return measure == null ? null : NLS.bind(Messages.fromTo, new Object[] {Words.number(measure.getBaseline()),
            Words.number(measure.getTarget()), Objects.toString(measure.getUnit(), "")}).strip();
    }

    private static String words(GoalProgress.Part part) {
        return switch (part) {
            case SPECIFIC -> Messages.specific;
            case MEASURABLE -> Messages.measurable;
            case RELEVANT -> Messages.relevant;
            case TIME_BOUND -> Messages.timeBound;
        };
    }

    private void print(MentoringSession session) {
        var lines = new ArrayList<String>();
        boolean mayCarryOver = session.getStatus() != SessionStatus.PLANNED
                || Mentorships.nextSession(mentorship).filter(session::equals).isPresent();
        Agenda.of(session).stream().filter(point -> mayCarryOver || !point.carriedOver()).forEach(point -> lines.add(joined(" ", named(Messages.agenda, point.topic()),
                point.carriedOver() ? Messages.carriedOver : null)));
        lines.addAll(texts(named(Messages.growGoal, session.getGoal()),
                named(Messages.growReality, session.getReality())));
        session.getOptions().forEach(option -> lines.add(named(Messages.growOption, option)));
        lines.addAll(texts(named(Messages.growWill, session.getWill()), named(Messages.notes, session.getNotes())));
        session.getAdvice().forEach(advice -> lines.add(line(session, advice)));
        session.getCommitments().forEach(task -> lines.add(line(task)));
        section(NLS.bind(Messages.sessionAt, session.getNumber(), Words.time(session.getStart(), zone)) + ", "
                + Words.of(session.getStatus()).toLowerCase(Locale.getDefault()), lines);
    }

    private static String line(MentoringSession session, Advice advice) {
        return joined(", ", NLS.bind(Messages.adviceOfNumber, new Object[] {session.getAdvice().indexOf(advice) + 1,
            advice.getGiver().getLabel(), advice.getText()}), Words.of(advice.getStatus()),
                Objects.toString(advice.getAppliedOn(), null), advice.getResult());
    }

    private static String line(Task task) {
        return (Mentorships.isOpen(task) ? "[ ] " : "[x] ") + joined(", ", task.getSummary(),
                task.getAssignee() == null ? null : task.getAssignee().getLabel(),
                named(Messages.due, task.getDue()));
    }

    private void print(Closing closing) {
        section(NLS.bind(Messages.closedOn, closing.getOn()), texts(named(Messages.achieved, closing.getAchieved()),
                closing.getRating() == 0 ? null : named(Messages.rating, closing.getRating()),
                named(Messages.notes, closing.getText()), closing.getStayInTouchDays() == 0 ? null
                        : NLS.bind(Messages.inTouchEvery, closing.getStayInTouchDays())));
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::getLabel).collect(Collectors.joining(", "));
    }

    private void field(String name, Object value) {
        terminal.print(NLS.bind(Messages.field, name, value));
    }

    private void section(String title, List<String> lines) {
        terminal.print("");
        terminal.print(title);
        lines.forEach(line -> terminal.print(INDENT + line));
    }

    private static String named(String name, Object value) {
        return value == null || value.toString().isBlank() ? null : NLS.bind(Messages.field, name, value);
    }

    private static List<String> texts(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).toList();
    }

    private static String joined(String separator, String... texts) {
        return String.join(separator, texts(texts));
    }
}
