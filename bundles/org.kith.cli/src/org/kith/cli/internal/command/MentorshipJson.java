// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.kith.cli.internal.output.Json;
import org.kith.core.mentorship.Agenda;
import org.kith.core.mentorship.GoalProgress;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.Agreement;
import org.kith.model.mentorship.Closing;
import org.kith.model.mentorship.Measure;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.MentoringSession;
import org.kith.model.mentorship.Mentorship;

/** A mentorship for programs. */
final class MentorshipJson {

    private final Mentorship mentorship;
    private final Person owner;

    MentorshipJson(Mentorship mentorship, Person owner) {
        this.mentorship = mentorship;
        this.owner = owner;
    }

    static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    Map<String, Object> summary() {
        return Json.object("id", mentorship.getId(), "kind", mentorship.getKind(), "topic", mentorship.getTopic(),
                "status", mentorship.getStatus(), "role", Words.orNull(Words.role(mentorship, owner)), "mentors",
                people(mentorship.getMentors()), "mentees", people(mentorship.getMentees()), "nextSession",
                Mentorships.nextSession(mentorship).map(next -> Json.object("number", next.getNumber(), "start",
                        next.getStart())).orElse(null),
                "openCommitments", Mentorships.openCommitments(mentorship).size(), "progress",
                orNull(GoalProgress.of(mentorship)));
    }

    Map<String, Object> document() {
        var document = summary();
        document.put("agreement", Mentorships.agreement(mentorship).map(this::json).orElse(null));
        document.put("goals", mentorship.getGoals().stream().map(this::json).toList());
        document.put("sessions", mentorship.getSessions().stream().map(MentorshipJson::json).toList());
        document.put("closing", mentorship.getClosing() == null ? null : json(mentorship.getClosing()));
        document.put("steps", mentorship.getSteps().stream()
                .map(step -> Json.object("status", step.getStatus(), "on", step.getOn())).toList());
        return document;
    }

    private static List<Map<String, Object>> people(List<Person> people) {
        return people.stream().map(MentorshipJson::json).toList();
    }

    private static Map<String, Object> json(Person person) {
        return Json.object("id", person.getId(), "name", person.getLabel());
    }

    private Map<String, Object> json(Agreement agreement) {
        return Json.object("version", mentorship.getAgreements().size(), "purpose", agreement.getPurpose(),
                "expectations", agreement.getExpectations(), "confidentiality", agreement.getConfidentiality(),
                "frequencyDays", agreement.getFrequencyDays(), "durationWeeks", agreement.getDurationWeeks(), "start",
                agreement.getStart(), "signatures", agreement.getSignatures().stream()
                        .map(each -> Json.object("name", each.getPerson().getLabel(), "on", each.getOn())).toList());
    }

    private Map<String, Object> json(MentoringGoal goal) {
        return Json.object("number", mentorship.getGoals().indexOf(goal) + 1, "specific", goal.getSpecific(),
                "measure", goal.getMeasure() == null ? null : json(goal.getMeasure()), "achievable",
                goal.getAchievable(), "relevance", goal.getRelevance(), "due", goal.getDue(), "status",
                goal.getStatus(), "progressMode", goal.getProgressMode(), "progress", orNull(GoalProgress.of(goal)),
                "missing", GoalProgress.missing(goal), "entries", MentorshipProgressCommand.entries(goal), "actions",
                goal.getActions().stream().map(TasksCommand::json).toList());
    }

    private static Map<String, Object> json(Measure measure) {
        return Json.object("unit", measure.getUnit(), "baseline", measure.getBaseline(), "target",
                measure.getTarget());
    }

    private static Map<String, Object> json(MentoringSession session) {
        var advice = session.getAdvice();
        return Json.object("number", session.getNumber(), "start", session.getStart(), "minutes",
                session.getMinutes(), "location", session.getLocation(), "status", session.getStatus(), "agenda",
                Agenda.of(session).stream().map(MentorshipJson::json).toList(), "goal", session.getGoal(), "reality",
                session.getReality(), "options", List.copyOf(session.getOptions()), "will", session.getWill(),
                "notes", session.getNotes(), "advice", IntStream.range(0, advice.size())
                        .mapToObj(i -> json(i + 1, advice.get(i))).toList(),
                "commitments", session.getCommitments().stream().map(TasksCommand::json).toList(), "menteeRating",
                session.getMenteeRating(), "mentorRating", session.getMentorRating(), "interaction",
                session.getInteraction());
    }

    private static Map<String, Object> json(Agenda.Point point) {
        return Json.object("topic", point.topic(), "commitment", point.commitment() == null ? null
                : point.commitment().getId(), "carriedOver", point.carriedOver(), "done", point.done());
    }

    private static Map<String, Object> json(int number, Advice advice) {
        return Json.object("number", number, "text", advice.getText(), "giver", advice.getGiver().getLabel(),
                "skills", advice.getSkills().stream().map(Skill::getName).toList(), "status", advice.getStatus(),
                "appliedOn", advice.getAppliedOn(), "result", advice.getResult());
    }

    private static Map<String, Object> json(Closing closing) {
        return Json.object("on", closing.getOn(), "achieved", closing.getAchieved(), "rating", closing.getRating(),
                "text", closing.getText(), "stayInTouchDays", closing.getStayInTouchDays());
    }
}
