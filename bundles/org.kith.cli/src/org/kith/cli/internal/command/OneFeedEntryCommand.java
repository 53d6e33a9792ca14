// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.kith.core.Network;
import org.kith.model.growth.FeedEntry;

import picocli.CommandLine.Parameters;

/** A command on one entry of a feed. */
abstract class OneFeedEntryCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "ENTRY", descriptionKey = "feed.entry")
    private String which;

    OneFeedEntryCommand(Kith kith) {
        super(kith);
    }

    @Override
    final int run(Network network) {
        run(network, Searches.feedEntry(network, which));
        return 0;
    }

    abstract void run(Network network, FeedEntry entry);
}
