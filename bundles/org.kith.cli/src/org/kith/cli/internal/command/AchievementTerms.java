// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kith.core.Network;
import org.kith.model.growth.Achievement;

import picocli.CommandLine.Option;

/** What can be said about an achievement, when it is kept and later. */
final class AchievementTerms {

    @Option(names = "--situation", paramLabel = "TEXT", descriptionKey = "achievement.situation")
    private String situation;

    @Option(names = "--task", paramLabel = "TEXT", descriptionKey = "achievement.task")
    private String task;

    @Option(names = "--action", paramLabel = "TEXT", descriptionKey = "achievement.action")
    private String action;

    @Option(names = "--result", paramLabel = "TEXT", descriptionKey = "achievement.result")
    private String result;

    @Option(names = "--skill", paramLabel = "SKILL", descriptionKey = "achievement.skill")
    private List<String> skills = List.of();

    @Option(names = "--corroborated-by", paramLabel = "WHO", descriptionKey = "achievement.corroborated-by")
    private List<String> corroboratedBy = List.of();

    @Option(names = "--evidence", paramLabel = "TEXT", descriptionKey = "achievement.evidence")
    private List<String> evidence = List.of();

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "achievement.date")
    private LocalDate date;

    /**
     * Says all of it about an achievement; called inside an edit.
     *
     * @throws CommandException if somebody named is not there
     */
    void apply(Network network, Achievement achievement) {
        Optional.ofNullable(situation).ifPresent(achievement::setSituation);
        Optional.ofNullable(task).ifPresent(achievement::setTask);
        Optional.ofNullable(action).ifPresent(achievement::setAction);
        Optional.ofNullable(result).ifPresent(achievement::setResult);
        Optional.ofNullable(date).ifPresent(achievement::setDate);
        skills.forEach(name -> achievement.getSkills().add(Searches.skill(network, name)));
        corroboratedBy.forEach(name -> achievement.getCorroboratedBy().add(Searches.party(network, name)));
        achievement.getEvidence().addAll(evidence);
    }
}
