// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.feed.FeedContent.Item;
import org.kith.core.internal.Messages;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Insight;

/**
 * What people do with feeds. Every method but {@link #countNew} is called inside {@link Network#edit}. Of each feed the
 * newest 200 entries are kept, so that a feed which publishes every minute does not fill the network.
 */
public final class Subscriptions {

    private static final int KEPT = 200;

    private final Network network;

    /** @param network to be changed */
    public Subscriptions(Network network) {
        this.network = network;
    }

    /**
     * Adds a feed with all it has published.
     *
     * @param at when it was fetched
     * @throws NetworkException if there is one from the same address
     */
    public Feed add(FeedContent content, Instant at) {
        Feeds.at(network.root(), content.address()).ifPresent(feed -> {
            throw new NetworkException(NLS.bind(Messages.feedThere, feed.getTitle()));
        });
        var feed = GrowthFactory.eINSTANCE.createFeed();
        feed.setTitle(content.title());
        feed.setAddress(content.address());
        network.add(feed);
        update(feed, content, at);
        return feed;
    }

    /** @return how much of what was fetched is not in the network yet */
    public int countNew(Feed feed, FeedContent content) {
        return unknown(feed, content).size();
    }

    private List<Item> unknown(Feed feed, FeedContent content) {
        var known = Feeds.entries(network.root(), feed).stream().map(FeedEntry::getGuid)
                .collect(Collectors.toCollection(HashSet::new));
        return content.newest(KEPT).stream().filter(item -> known.add(item.guid())).toList();
    }

    /**
     * Adds what is new; what is known already stays as it is. Where nothing is new, nothing changes.
     *
     * @param at when it was fetched
     * @return how much is new
     */
    public int update(Feed feed, FeedContent content, Instant at) {
        var unknown = unknown(feed, content);
        if (!unknown.isEmpty()) {
            unknown.forEach(item -> network.add(entry(feed, item)));
            feed.setFetchedAt(at);
            drop(feed, content.newest(KEPT).stream().map(Item::guid).collect(Collectors.toSet()));
        }
        return unknown.size();
    }

    private static FeedEntry entry(Feed feed, Item item) {
        var entry = GrowthFactory.eINSTANCE.createFeedEntry();
        entry.setFeed(feed);
        entry.setGuid(item.guid());
        entry.setTitle(item.title());
        entry.setAddress(item.address());
        entry.setPublished(item.published());
        entry.setSummary(item.summary());
        return entry;
    }

    /** What the feed still has stays, since it would come back as new; of the rest the oldest go, read ones first. */
    private void drop(Feed feed, Set<String> there) {
        var entries = Feeds.entries(network.root(), feed);
        var old = new ArrayList<>(entries.reversed());
        old.removeIf(entry -> there.contains(entry.getGuid()));
        old.sort(Comparator.comparing(entry -> !entry.isRead()));
        old.stream().limit(Math.max(0, entries.size() - KEPT)).forEach(network::remove);
    }

    /** Says that entries have been read, or that they are to be read again. */
    public static void read(Collection<FeedEntry> entries, boolean isRead) {
        entries.forEach(entry -> entry.setRead(isRead));
    }

    /**
     * Says of an insight that it was read in an entry: what the entry says and where it is come with it as far as the
     * insight does not say so itself. The entry has been read then.
     *
     * @param zone of the user
     */
    public static void readIn(Insight insight, FeedEntry entry, ZoneId zone) {
        if (insight.getSummary() == null) {
            insight.setSummary(entry.getSummary());
        }
        if (insight.getAddress() == null) {
            insight.setAddress(entry.getAddress());
        }
        insight.setNotes(NLS.bind(Messages.readInFeed, entry.getFeed().getTitle(),
                Feeds.day(entry).atZone(zone).toLocalDate()));
        entry.setRead(true);
    }
}
