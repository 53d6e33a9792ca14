// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.history;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.kith.core.history.ContactHistory;
import org.kith.core.history.Touches;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.ParticipationTable;

/**
 * The contacts with everybody: read in the background when a network opens, then kept up to date. For the model
 * thread; what {@link #snapshot()} returns is for any.
 */
public final class History {

    /**
     * Who there is, for any thread.
     *
     * @param keys of the rows, ascending
     * @param ids of the objects with these keys
     */
    public record People(long[] keys, UUID[] ids) {

        long last() {
            return keys.length == 0 ? 0 : keys[keys.length - 1];
        }

        UUID id(long key) {
            int place = Arrays.binarySearch(keys, key);
            return place < 0 ? null : ids[place];
        }
    }

    /** How many people may differ from what was read before it is read anew. */
    private static final int MANY = 512;

    private final Supplier<Database> readers;
    private final ZoneId zone;
    private final Executor background;
    private CompletableFuture<? extends ContactHistory> base;
    private Map<UUID, Touches> changed = Map.of();

    /**
     * @param readers opens connections, each for one thread
     * @param background runs the reading
     */
    public History(Supplier<Database> readers, ZoneId zone, Executor background) {
        this.readers = readers;
        this.zone = zone;
        this.background = background;
    }

    /** Begins to read everything. */
    public void read(People people) {
        long middle = people.last() / 2;
        var lower = CompletableFuture.supplyAsync(() -> scan(0, middle), background);
        var upper = CompletableFuture.supplyAsync(() -> scan(middle + 1, Long.MAX_VALUE), background);
        base = lower.thenCombine(upper, (one, other) -> Base.of(List.of(one, other), people::id));
        changed = Map.of();
    }

    private TouchReader scan(long first, long last) {
        try (var database = readers.get()) {
            return scan(database, first, last);
        }
    }

    private TouchReader scan(Database database, long first, long last) {
        var reader = new TouchReader(zone);
        new ParticipationTable(database).scan(first, last, reader);
        return reader.finish();
    }

    /** @return the contacts as they are now; waits for the reading if need be */
    public ContactHistory snapshot() {
        var read = base.join();
        return changed.isEmpty() ? read : new Overlaid(read, changed);
    }

    /**
     * Reads anew the contacts of people whose interactions have changed.
     *
     * @param keys gives the key of the row of a person; 0 if the person is gone
     * @param all tells which people there are; asked only if many have changed
     */
    public void update(Database database, Collection<UUID> people, ToLongFunction<UUID> keys, Supplier<People> all) {
        if (people.isEmpty()) {
            return;
        }
        if (people.size() + changed.size() > MANY) {
            read(all.get());
            return;
        }
        var newer = new HashMap<>(changed);
        for (var person : people) {
            newer.put(person, touches(database, keys.applyAsLong(person)));
        }
        changed = newer;
    }

    private Touches touches(Database database, long key) {
        if (key == 0) {
            return Touches.NONE;
        }
        var reader = scan(database, key, key);
        return Touches.within(Arrays.copyOf(reader.touches(), reader.size()), 0, reader.size());
    }
}
