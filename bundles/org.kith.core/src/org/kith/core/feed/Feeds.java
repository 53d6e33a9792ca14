// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.growth.Feed;
import org.kith.model.growth.FeedEntry;

/** Finds feeds and their entries. On the model thread. */
public final class Feeds {

    private static final Comparator<FeedEntry> NEWEST = Comparator.comparing(Feeds::day,
            Comparator.nullsLast(Comparator.reverseOrder()));

    private Feeds() {
    }

    /** @return all feeds, in the order in which they were added */
    public static Stream<Feed> of(Network root) {
        return Subjects.of(root, Feed.class);
    }

    /** @return the feed that is fetched from an address; empty if there is none */
    public static Optional<Feed> at(Network root, String address) {
        return of(root).filter(feed -> address.equals(feed.getAddress())).findFirst();
    }

    /** @return the entries of all feeds, the newest first */
    public static List<FeedEntry> entries(Network root) {
        return Subjects.of(root, FeedEntry.class).sorted(NEWEST).toList();
    }

    /** @return the entries of a feed, the newest first */
    public static List<FeedEntry> entries(Network root, Feed feed) {
        return Subjects.of(root, FeedEntry.class).filter(entry -> entry.getFeed() == feed).sorted(NEWEST).toList();
    }

    /** @return when an entry was published; if its feed does not say, when it was fetched */
    public static Instant day(FeedEntry entry) {
        return entry.getPublished() == null ? entry.getCreated() : entry.getPublished();
    }
}
