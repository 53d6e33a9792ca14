// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;
import org.kith.model.growth.Insight;

import picocli.CommandLine.Parameters;

/** A command on one insight. */
abstract class OneInsightCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "INSIGHT", descriptionKey = "insight")
    private String which;

    OneInsightCommand(Kith kith) {
        super(kith);
    }

    @Override
    final int run(Network network) throws Exception {
        run(network, Searches.insight(network, which));
        return 0;
    }

    abstract void run(Network network, Insight insight) throws Exception;

    final void edit(Network network, Insight insight, String label, Runnable work) {
        network.edit(label, work);
        done(network, insight, label);
    }
}
