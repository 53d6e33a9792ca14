// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kith.core.Network;
import org.kith.core.mentorship.Mentoring;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.Measure;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a goal, or changes one that has the same words or this number. */
@Command(name = "goal")
final class MentorshipGoalCommand extends OneMentorshipCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    private List<String> words;

    @Option(names = "--due", paramLabel = "DATE")
    private LocalDate due;

    @Option(names = "--unit", paramLabel = "TEXT")
    private String unit;

    @Option(names = "--baseline", paramLabel = "N")
    private Double baseline;

    @Option(names = "--target", paramLabel = "N")
    private Double target;

    @Option(names = "--relevance", paramLabel = "TEXT")
    private String relevance;

    @Option(names = "--achievable", paramLabel = "TEXT")
    private String achievable;

    @Option(names = "--action", paramLabel = "TEXT")
    private List<String> actions = List.of();

    @Option(names = "--status", paramLabel = "STATUS")
    private GoalStatus status;

    MentorshipGoalCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Mentorship mentorship) {
        var text = String.join(" ", words).strip();
        var known = mentorship.getGoals().stream().filter(goal -> goal.getSpecific().equalsIgnoreCase(text)
                || String.valueOf(mentorship.getGoals().indexOf(goal) + 1).equals(text)).findFirst();
        var name = known.map(MentoringGoal::getSpecific).orElse(text);
        if ((unit != null || baseline != null) && target == null && known.map(MentoringGoal::getMeasure).isEmpty()) {
            throw new CommandException(Messages.measureWithoutTarget);
        }
        int number = known.map(mentorship.getGoals()::indexOf).orElse(mentorship.getGoals().size()) + 1;
        edit(network, mentorship,
                label(known.isPresent() ? Messages.changeGoal : Messages.setGoal, network, mentorship, name),
                Map.of("goal", number), () -> change(new Mentoring(network), mentorship, known, text));
    }

    private void change(Mentoring mentoring, Mentorship mentorship, Optional<MentoringGoal> known, String text) {
        var goal = known.orElseGet(() -> mentoring.setGoal(mentorship, text));
        Optional.ofNullable(due).ifPresent(goal::setDue);
        Optional.ofNullable(relevance).ifPresent(goal::setRelevance);
        Optional.ofNullable(achievable).ifPresent(goal::setAchievable);
        Optional.ofNullable(status).ifPresent(goal::setStatus);
        if (unit != null || baseline != null || target != null) {
            fill(measure(goal));
        }
        actions.forEach(action -> mentoring.addAction(goal, action.strip(), null));
    }

    private static Measure measure(MentoringGoal goal) {
        if (goal.getMeasure() == null) {
            goal.setMeasure(MentorshipFactory.eINSTANCE.createMeasure());
        }
        return goal.getMeasure();
    }

    private void fill(Measure measure) {
        Optional.ofNullable(unit).ifPresent(measure::setUnit);
        Optional.ofNullable(baseline).ifPresent(measure::setBaseline);
        Optional.ofNullable(target).ifPresent(measure::setTarget);
    }
}
