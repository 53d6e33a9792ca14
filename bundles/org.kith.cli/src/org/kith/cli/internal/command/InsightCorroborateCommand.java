// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Capturing;
import org.kith.model.growth.Insight;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes whether somebody says the same. */
@Command(name = "corroborate")
final class InsightCorroborateCommand extends OneInsightCommand {

    @Parameters(index = "1", paramLabel = "WHO", descriptionKey = "who")
    private String who;

    @Option(names = "--disagrees")
    private boolean disagrees;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    InsightCorroborateCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Insight insight) {
        var party = Searches.party(network, who);
        edit(network, insight, NLS.bind(disagrees ? Messages.disagreeWithInsight : Messages.corroborateInsight,
                party.getLabel(), insight.getTitle()),
                () -> new Capturing(network).corroborate(insight, party, !disagrees,
                        date == null ? kith.today() : date));
    }
}
