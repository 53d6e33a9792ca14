// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a feed with its entries. */
@Command(name = "remove")
final class FeedRemoveCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "FEED", descriptionKey = "feed")
    private String which;

    FeedRemoveCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var feed = Searches.feed(network, which);
        var label = NLS.bind(Messages.removeFeed, feed.getTitle());
        network.edit(label, () -> network.remove(feed));
        done(network, feed, label);
        return 0;
    }
}
