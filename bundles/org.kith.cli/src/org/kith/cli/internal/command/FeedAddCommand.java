// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.feed.FeedException;
import org.kith.core.feed.Subscriptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds a feed with what it has published. */
@Command(name = "add")
final class FeedAddCommand extends NetworkCommand {

    @Parameters(index = "0", paramLabel = "ADDRESS", descriptionKey = "address")
    private String address;

    FeedAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) throws FeedException {
        var content = kith.services().feedReader().fetch(address);
        var label = NLS.bind(Messages.addFeed, content.title());
        done(network, network.edit(label, () -> new Subscriptions(network).add(content, kith.clock().instant())),
                label);
        return 0;
    }
}
