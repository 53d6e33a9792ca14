// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;
import org.kith.model.growth.VisibilityItem;

import picocli.CommandLine.Command;

/** Shows all there is about one thing that is to be seen of the owner, and what it led to. */
@Command(name = "show")
final class VisibilityShowCommand extends OneVisibilityCommand {

    VisibilityShowCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, VisibilityItem item) {
        kith.answer(new VisibilityJson(network.root(), item).document(),
                () -> new VisibilityText(network.root(), item, terminal()).print());
    }
}
