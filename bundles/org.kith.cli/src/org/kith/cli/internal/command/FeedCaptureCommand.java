// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.feed.Subscriptions;
import org.kith.core.growth.Capturing;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Captures what an entry of a feed says as an insight. */
@Command(name = "capture")
final class FeedCaptureCommand extends OneFeedEntryCommand {

    @Mixin
    private InsightTerms terms;

    FeedCaptureCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, FeedEntry entry) {
        var label = NLS.bind(Messages.addInsight, entry.getTitle());
        done(network, network.edit(label, () -> capture(network, entry)), label);
    }

    private Insight capture(Network network, FeedEntry entry) {
        var insight = new Capturing(network).capture(entry.getTitle(), InsightKind.TREND,
                terms.horizon(Horizon.YEAR_1), List.of(), kith.today());
        terms.apply(network, insight);
        Subscriptions.readIn(insight, entry, kith.clock().getZone());
        return insight;
    }
}
