// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds to an achievement, or says something of it otherwise. */
@Command(name = "change")
final class AchievementChangeCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "ACHIEVEMENT", descriptionKey = "achievement")
    private String which;

    @Option(names = "--title", paramLabel = "TITLE")
    private String title;

    @Mixin
    private AchievementTerms terms;

    AchievementChangeCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var achievement = Searches.achievement(network, which);
        var label = NLS.bind(Messages.changeAchievement, achievement.getTitle());
        network.edit(label, () -> {
            if (title != null) {
                achievement.setTitle(title.strip());
            }
            terms.apply(network, achievement);
        });
        done(network, achievement, label);
        return 0;
    }
}
