// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.feed.Feeds;
import org.kith.model.growth.FeedEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what feeds have published. */
@Command(name = "entries")
final class FeedEntriesCommand extends NetworkCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FEED", descriptionKey = "feed")
    private String which;

    @Option(names = "--unread")
    private boolean unread;

    FeedEntriesCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var all = which == null ? Feeds.entries(network.root())
                : Feeds.entries(network.root(), Searches.feed(network, which));
        var found = all.stream().filter(entry -> !unread || !entry.isRead()).toList();
        kith.answer(found.stream().map(FeedReadCommand::json).toList(), () -> print(found));
        return 0;
    }

    private void print(List<FeedEntry> entries) {
        if (entries.isEmpty()) {
            terminal().print(Messages.noFeedEntries);
            return;
        }
        var table = new TextTable(Messages.date, Messages.feedTitle, Messages.title, Messages.feedIsRead, Messages.id);
        entries.forEach(entry -> table.row(Feeds.day(entry).atZone(kith.clock().getZone()).toLocalDate(),
                entry.getFeed().getTitle(), entry.getTitle(), entry.isRead() ? Messages.yes : Messages.no,
                entry.getId()));
        table.print(terminal());
    }
}
