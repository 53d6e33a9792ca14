// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.Achievement;

import picocli.CommandLine.Command;

/** Lists what the owner has brought about, the newest first. */
@Command(name = "list")
final class AchievementListCommand extends NetworkCommand {

    AchievementListCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var achievements = Subjects.of(network.root(), Achievement.class)
                .sorted(Comparator.comparing(Achievement::getDate).reversed()).toList();
        kith.answer(achievements.stream().map(AchievementListCommand::json).toList(), () -> print(achievements));
        return 0;
    }

    private static Map<String, Object> json(Achievement achievement) {
        return Json.object("id", achievement.getId(), "title", achievement.getTitle(), "date", achievement.getDate(),
                "situation", achievement.getSituation(), "task", achievement.getTask(), "action",
                achievement.getAction(), "result", achievement.getResult(), "skills",
                achievement.getSkills().stream().map(Skill::getName).toList(), "corroboratedBy",
                achievement.getCorroboratedBy().stream().map(each -> Json.object("id", each.getId(), "name",
                        each.getLabel())).toList(), "evidence", List.copyOf(achievement.getEvidence()));
    }

    private void print(List<Achievement> achievements) {
        if (achievements.isEmpty()) {
            terminal().print(Messages.noAchievements);
        }
        achievements.forEach(each -> {
            terminal().print(each.getDate() + "  " + each.getTitle());
            lines(each).forEach(line -> terminal().print("  " + line));
        });
    }

    private static Stream<String> lines(Achievement achievement) {
        return Stream.of(line(Messages.situation, achievement.getSituation()),
                line(Messages.task, achievement.getTask()), line(Messages.action, achievement.getAction()),
                line(Messages.result, achievement.getResult()),
                line(Messages.skills, achievement.getSkills().stream().map(Skill::getName)
                        .collect(Collectors.joining(", "))),
                line(Messages.corroboratedBy, achievement.getCorroboratedBy().stream().map(Party::getLabel)
                        .collect(Collectors.joining(", "))),
                line(Messages.evidence, String.join(", ", achievement.getEvidence())))
                .filter(line -> !line.isEmpty());
    }

    private static String line(String name, String text) {
        return text == null || text.isBlank() ? "" : NLS.bind(Messages.field, name, text);
    }
}
