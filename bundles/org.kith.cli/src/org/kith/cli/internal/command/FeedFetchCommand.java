// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.feed.FeedContent;
import org.kith.core.feed.FeedException;
import org.kith.core.feed.Feeds;
import org.kith.core.feed.Subscriptions;
import org.kith.model.growth.Feed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Fetches what is new in feeds; one that can't be fetched does not keep the others. */
@Command(name = "fetch")
final class FeedFetchCommand extends NetworkCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FEED", descriptionKey = "feed")
    private String which;

    FeedFetchCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var feeds = which == null ? Feeds.of(network.root()).toList() : List.of(Searches.feed(network, which));
        var fetched = new LinkedHashMap<Feed, FeedContent>();
        var problems = new LinkedHashMap<Feed, String>();
        feeds.forEach(feed -> fetch(feed, fetched, problems));
        var subscriptions = new Subscriptions(network);
        var counts = new LinkedHashMap<Feed, Integer>();
        fetched.forEach((feed, content) -> counts.put(feed, subscriptions.countNew(feed, content)));
        var transaction = update(network, fetched, counts.values().stream().mapToInt(Integer::intValue).sum());
        kith.answer(Json.object("transaction", transaction, "feeds", feeds.stream()
                .map(feed -> json(feed, counts.get(feed), problems.get(feed))).toList()),
                () -> print(feeds, counts));
        problems.forEach((feed, problem) -> terminal().say(NLS.bind(Messages.field, feed.getTitle(), problem)));
        return problems.isEmpty() ? 0 : Kith.FOUND_SOMETHING;
    }

    /** @return the number of the journal entry; null if nothing is new */
    private Long update(Network network, Map<Feed, FeedContent> fetched, int count) {
        if (count == 0) {
            return null;
        }
        network.edit(NLS.bind(Messages.fetchFeeds, count), () -> fetched.forEach(
                (feed, content) -> new Subscriptions(network).update(feed, content, kith.clock().instant())));
        return lastTransaction(network);
    }

    private void fetch(Feed feed, Map<Feed, FeedContent> fetched, Map<Feed, String> problems) {
        try {
            fetched.put(feed, kith.services().feedReader().fetch(feed.getAddress()));
        } catch (FeedException problem) {
            problems.put(feed, problem.getMessage());
        }
    }

    private static Map<String, Object> json(Feed feed, Integer count, String problem) {
        return Json.object("id", feed.getId(), "title", feed.getTitle(), "new", count, "problem", problem);
    }

    private void print(List<Feed> feeds, Map<Feed, Integer> counts) {
        if (feeds.isEmpty()) {
            terminal().print(Messages.noFeeds);
        }
        counts.forEach((feed, count) -> terminal().print(NLS.bind(Messages.feedFetched, feed.getTitle(), count)));
    }
}
