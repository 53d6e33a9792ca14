// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;
import org.kith.model.growth.Insight;

import picocli.CommandLine.Command;

/** Shows all there is about an insight. */
@Command(name = "show")
final class InsightShowCommand extends OneInsightCommand {

    InsightShowCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Insight insight) {
        kith.answer(new InsightJson(insight).document(), () -> new InsightText(insight, terminal()).print());
    }
}
