// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.GrowthFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps something that the owner has brought about. */
@Command(name = "add")
final class AchievementAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TITLE", descriptionKey = "title")
    private List<String> words;

    @Option(names = "--situation", paramLabel = "TEXT")
    private String situation;

    @Option(names = "--task", paramLabel = "TEXT")
    private String task;

    @Option(names = "--action", paramLabel = "TEXT")
    private String action;

    @Option(names = "--result", paramLabel = "TEXT")
    private String result;

    @Option(names = "--skill", paramLabel = "SKILL")
    private List<String> skills = List.of();

    @Option(names = "--corroborated-by", paramLabel = "WHO")
    private List<String> corroboratedBy = List.of();

    @Option(names = "--evidence", paramLabel = "TEXT")
    private List<String> evidence = List.of();

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    AchievementAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var title = String.join(" ", words).strip();
        var label = NLS.bind(Messages.addAchievement, title);
        done(network, network.edit(label, () -> add(network, title)), label);
        return 0;
    }

    private Achievement add(Network network, String title) {
        var achievement = GrowthFactory.eINSTANCE.createAchievement();
        achievement.setTitle(title);
        achievement.setDate(date == null ? kith.today() : date);
        achievement.setSituation(situation);
        achievement.setTask(task);
        achievement.setAction(action);
        achievement.setResult(result);
        skills.forEach(name -> achievement.getSkills().add(Searches.skill(network, name)));
        corroboratedBy.forEach(name -> achievement.getCorroboratedBy().add(Searches.party(network, name)));
        achievement.getEvidence().addAll(evidence);
        return network.add(achievement);
    }
}
