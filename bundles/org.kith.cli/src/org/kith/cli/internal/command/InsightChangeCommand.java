// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.model.growth.Insight;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds to an insight, or says something of it otherwise. */
@Command(name = "change")
final class InsightChangeCommand extends OneInsightCommand {

    @Mixin
    private InsightTerms terms;

    InsightChangeCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Insight insight) {
        edit(network, insight, NLS.bind(Messages.changeInsight, insight.getTitle()),
                () -> terms.apply(network, insight));
    }
}
