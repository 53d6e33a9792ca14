// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.GrowthFactory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps something that the owner has brought about. */
@Command(name = "add")
final class AchievementAddCommand extends NetworkCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "TITLE", descriptionKey = "title")
    private List<String> words;

    @Mixin
    private AchievementTerms terms;

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
        achievement.setDate(kith.today());
        terms.apply(network, achievement);
        return network.add(achievement);
    }
}
