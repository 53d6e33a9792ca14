// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.mentorship.GoalProgress;
import org.kith.core.mentorship.Mentoring;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.ProgressEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters how far a goal is; without a value it tells how far it was when. */
@Command(name = "progress")
final class MentorshipProgressCommand extends OneMentorshipCommand {

    @Parameters(index = "1", paramLabel = "GOAL", descriptionKey = "which")
    private String which;

    @Parameters(index = "2", arity = "0..1", paramLabel = "VALUE", descriptionKey = "value")
    private Double value;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note;

    MentorshipProgressCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Mentorship mentorship) {
        var goal = MentorshipSearch.goal(mentorship, which);
        if (value != null) {
            edit(network, mentorship, label(Messages.enterProgress, network, mentorship, goal.getSpecific()),
                    Map.of("goal", mentorship.getGoals().indexOf(goal) + 1),
                    () -> new Mentoring(network).enterProgress(goal, kith.today(), value, note));
        } else if (note != null) {
            throw new CommandException(Messages.noteWithoutValue);
        } else {
            kith.answer(json(goal), () -> print(goal));
        }
    }

    private static Object json(MentoringGoal goal) {
        return Json.object("goal", goal.getSpecific(), "progress", MentorshipJson.orNull(GoalProgress.of(goal)),
                "entries", entries(goal));
    }

    static List<Map<String, Object>> entries(MentoringGoal goal) {
        return goal.getEntries().stream().map(each -> Json.object("on", each.getOn(), "value", each.getValue(),
                "progress", GoalProgress.part(goal, each), "note", each.getNote())).toList();
    }

    private void print(MentoringGoal goal) {
        terminal().print(goal.getSpecific() + "  " + Words.percent(GoalProgress.of(goal)));
        if (!goal.getEntries().isEmpty()) {
            var table = new TextTable(Messages.when, Messages.value, Messages.progress, Messages.notes);
            goal.getEntries().forEach(each -> add(table, goal, each));
            table.print(terminal());
        }
    }

    private static void add(TextTable table, MentoringGoal goal, ProgressEntry entry) {
        var unit = goal.getMeasure() == null ? null : goal.getMeasure().getUnit();
        table.row(entry.getOn(), Words.number(entry.getValue()) + (unit == null ? "" : " " + unit),
                Words.percent(GoalProgress.part(goal, entry)), entry.getNote());
    }
}
