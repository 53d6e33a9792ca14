// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Capturing;
import org.kith.model.growth.Insight;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts another insight in the place of one. */
@Command(name = "supersede")
final class InsightSupersedeCommand extends OneInsightCommand {

    @Parameters(index = "1", paramLabel = "BY", descriptionKey = "by")
    private String by;

    InsightSupersedeCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Insight insight) {
        var other = Searches.insight(network, by);
        edit(network, insight, NLS.bind(Messages.supersedeInsight, insight.getTitle(), other.getTitle()),
                () -> new Capturing(network).supersede(insight, other));
    }
}
