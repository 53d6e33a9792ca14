// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.feed.Feeds;
import org.kith.model.growth.Feed;

import picocli.CommandLine.Command;

/** Lists feeds. */
@Command(name = "list")
final class FeedListCommand extends NetworkCommand {

    /** A feed, and how much of it is there. */
    private record Row(Feed feed, int entries, long unread) {
    }

    FeedListCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var rows = Feeds.of(network.root()).sorted(Comparator.comparing(Feed::getTitle)).map(feed -> {
            var entries = Feeds.entries(network.root(), feed);
            return new Row(feed, entries.size(), entries.stream().filter(entry -> !entry.isRead()).count());
        }).toList();
        kith.answer(rows.stream().map(row -> Json.object("id", row.feed().getId(), "title", row.feed().getTitle(),
                "url", row.feed().getAddress(), "fetchedAt", row.feed().getFetchedAt(), "entries", row.entries(),
                "unread", row.unread())).toList(), () -> print(rows));
        return 0;
    }

    private void print(List<Row> rows) {
        if (rows.isEmpty()) {
            terminal().print(Messages.noFeeds);
            return;
        }
        var table = new TextTable(Messages.feedTitle, Messages.feedUnread, Messages.feedEntries, Messages.webAddress,
                Messages.id);
        rows.forEach(row -> table.row(row.feed().getTitle(), row.unread(), row.entries(), row.feed().getAddress(),
                row.feed().getId()));
        table.print(terminal());
    }
}
