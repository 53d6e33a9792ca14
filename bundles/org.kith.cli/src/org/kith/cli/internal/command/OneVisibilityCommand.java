// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;
import org.kith.model.growth.VisibilityItem;

import picocli.CommandLine.Parameters;

/** A command on one thing that is to be seen of the owner. */
abstract class OneVisibilityCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "ITEM", descriptionKey = "visibility.item")
    private String which;

    OneVisibilityCommand(Kith kith) {
        super(kith);
    }

    @Override
    final int run(Network network) {
        run(network, Searches.visibilityItem(network, which));
        return 0;
    }

    abstract void run(Network network, VisibilityItem item);
}
