// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.feed.Feeds;
import org.kith.core.feed.Subscriptions;
import org.kith.model.growth.FeedEntry;

import picocli.CommandLine.Command;

/** Shows what an entry of a feed says; it has been read then. */
@Command(name = "read")
final class FeedReadCommand extends OneFeedEntryCommand {

    FeedReadCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, FeedEntry entry) {
        if (!entry.isRead()) {
            network.edit(NLS.bind(Messages.readFeedEntry, entry.getTitle()),
                    () -> Subscriptions.read(List.of(entry), true));
        }
        kith.answer(json(entry), () -> print(entry));
    }

    /** An entry for programs. */
    static Map<String, Object> json(FeedEntry entry) {
        return Json.object("id", entry.getId(), "feed", entry.getFeed().getTitle(), "title", entry.getTitle(), "url",
                entry.getAddress(), "published", entry.getPublished(), "read", entry.isRead(), "summary",
                entry.getSummary());
    }

    private void print(FeedEntry entry) {
        terminal().print(entry.getTitle());
        VisibilityText.print(terminal(), Messages.feedTitle, entry.getFeed().getTitle());
        VisibilityText.print(terminal(), Messages.date, Feeds.day(entry).atZone(kith.clock().getZone()).toLocalDate());
        VisibilityText.print(terminal(), Messages.webAddress, entry.getAddress());
        if (entry.getSummary() != null) {
            terminal().print("");
            terminal().print(entry.getSummary());
        }
    }
}
