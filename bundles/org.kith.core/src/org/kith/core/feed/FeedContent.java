// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a feed had published when it was fetched.
 *
 * @param address where it was fetched from; not always the one that was asked for
 * @param title what it is called; never empty
 * @param items what it has published, in its own order
 */
public record FeedContent(String address, String title, List<Item> items) {

    /**
     * One thing that was published.
     *
     * @param guid by which its feed knows it; never empty
     * @param title what it is called; never empty
     * @param address where it can be read as a whole, of the web; null if nowhere
     * @param published when; null if the feed does not say
     * @param summary what it says, without markup; null if nothing
     */
    public record Item(String guid, String title, String address, Instant published, String summary) {

        public Item {
            Objects.requireNonNull(guid);
            Objects.requireNonNull(title);
        }
    }

    public FeedContent {
        Objects.requireNonNull(address);
        Objects.requireNonNull(title);
        items = List.copyOf(items);
    }

    /** @return the newest items, at most so many; where one has no day, those that the feed names first */
    List<Item> newest(int limit) {
        boolean dated = items.stream().allMatch(item -> item.published() != null);
        var ordered = dated ? items.stream().sorted(Comparator.comparing(Item::published).reversed()) : items.stream();
        return ordered.limit(limit).toList();
    }
}
