// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.history;

import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;

import org.kith.core.history.ContactHistory;
import org.kith.core.history.Touches;

/** All contacts in one array, as they were when they were read. */
final class Base implements ContactHistory {

    private final long[] touches;
    private final UUID[] people;
    private final int[] starts;
    private final int[] table;

    private Base(int size, int count) {
        touches = new long[size];
        people = new UUID[count];
        starts = new int[count + 1];
        table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, count)) * 4)];
    }

    /** @param ids gives the id of the person with a key; null if there is none */
    static Base of(List<TouchReader> parts, LongFunction<UUID> ids) {
        int size = parts.stream().mapToInt(TouchReader::size).sum();
        int count = parts.stream().mapToInt(TouchReader::count).sum();
        var base = new Base(size, count);
        int person = 0;
        int touch = 0;
        for (var part : parts) {
            System.arraycopy(part.touches(), 0, base.touches, touch, part.size());
            for (int i = 0; i < part.count(); i++) {
                base.put(person++, ids.apply(part.party(i)), touch + part.start(i));
            }
            touch += part.size();
        }
        base.starts[count] = size;
        return base;
    }

    private void put(int person, UUID id, int start) {
        starts[person] = start;
        if (id != null) {
            people[person] = id;
            table[slot(id)] = person + 1;
        }
    }

    @Override
    public Touches of(UUID person) {
        int entry = table[slot(person)];
        return entry == 0 ? Touches.NONE : Touches.within(touches, starts[entry - 1], starts[entry]);
    }

    @Override
    public int size() {
        return touches.length;
    }

    private int slot(UUID id) {
        int mask = table.length - 1;
        int hash = id.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & mask;
        while (table[slot] != 0 && !people[table[slot] - 1].equals(id)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
