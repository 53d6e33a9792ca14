// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which rows a table shows, and in which order. Each row has a slot that it keeps; order and filter are arrays and bits
 * over slots, so that filtering a hundred thousand rows costs well under a millisecond and a changed row is moved to
 * its place without sorting the others again. Confined to one thread, but for {@link Sorting#compute}.
 *
 * @param <R> type of the rows
 */
final class RowOrder<R> {

    private static final int HIDDEN = -1;

    private final Function<R, ?> identity;
    private List<R> slots = new ArrayList<>();
    private Map<Object, Integer> slotOf = new HashMap<>();
    private Sorted sorted = Sorted.unsorted(0);
    private Function<R, Comparable<Object>> key = row -> null;
    private boolean ascending = true;
    private BitSet filter;
    private int[] visible = {};
    private int shown;
    private int total;
    private int[] positions = {};

    RowOrder(Function<R, ?> identity) {
        this.identity = identity;
    }

    /** Forgets all rows, order and filter; takes these rows as they come. */
    void reset(Collection<R> rows) {
        slots = new ArrayList<>(rows);
        slotOf = HashMap.newHashMap(slots.size());
        for (int slot = 0; slot < slots.size(); slot++) {
            slotOf.put(identity.apply(slots.get(slot)), slot);
        }
        total = slots.size();
        sorted = Sorted.unsorted(total);
        key = row -> null;
        filter = null;
        show();
    }

    /** Shows only rows with these identities; null for all. */
    void filter(Collection<?> identities) {
        filter = identities == null ? null : slotsOf(identities);
        show();
    }

    private BitSet slotsOf(Collection<?> identities) {
        var bits = new BitSet(slots.size());
        for (var each : identities) {
            var slot = slotOf.get(each);
            if (slot != null) {
                bits.set(slot);
            }
        }
        return bits;
    }

    /** @return the work of sorting, to be done on another thread and then given to {@link #apply} */
    Sorting<R> sorting(Function<R, Comparable<Object>> newKey, boolean newAscending) {
        return new Sorting<>(new ArrayList<>(slots), sorted.order().clone(), newKey, newAscending);
    }

    /** Takes over a sorted order; rows that changed meanwhile are put to their places. */
    void apply(Sorting<R> done) {
        var before = done.rows();
        sorted = done.result();
        key = done.key();
        ascending = done.ascending();
        var late = new BitSet();
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slot >= before.size() || before.get(slot) != slots.get(slot)) {
                late.set(slot);
            }
        }
        place(late);
        show();
    }

    /** Adds rows, exchanges rows of the same identity, and removes rows by their identity. */
    void update(Collection<R> addedOrChanged, Collection<?> removed) {
        var moved = new BitSet();
        for (var row : addedOrChanged) {
            moved.set(put(row));
        }
        for (var gone : removed) {
            var slot = slotOf.remove(gone);
            if (slot != null) {
                slots.set(slot, null);
                moved.set(slot);
                total--;
            }
        }
        place(moved);
        show();
    }

    private int put(R row) {
        var slot = slotOf.putIfAbsent(identity.apply(row), slots.size());
        if (slot == null) {
            slots.add(row);
            total++;
            return slots.size() - 1;
        }
        slots.set(slot, row);
        return slot;
    }

    private void place(BitSet moved) {
        if (!moved.isEmpty()) {
            sorted = sorted.place(moved, slot -> slots.get(slot) != null, slot -> key.apply(slots.get(slot)));
        }
    }

    private void show() {
        var order = sorted.order();
        visible = visible.length < order.length ? new int[order.length] : visible;
        shown = 0;
        int keyed = sorted.keyed();
        for (int i = 0; i < keyed; i++) {
            showIfMatching(order[ascending ? i : keyed - 1 - i]);
        }
        for (int i = keyed; i < order.length; i++) {
            showIfMatching(order[i]);
        }
        locate();
    }

    private void showIfMatching(int slot) {
        if (filter == null || filter.get(slot)) {
            visible[shown++] = slot;
        }
    }

    private void locate() {
        positions = positions.length < slots.size() ? new int[slots.size() + slots.size() / 8] : positions;
        Arrays.fill(positions, HIDDEN);
        for (int position = 0; position < shown; position++) {
            positions[visible[position]] = position;
        }
    }

    /** @return how many rows are shown */
    int shown() {
        return shown;
    }

    /** @return how many rows there are */
    int total() {
        return total;
    }

    /** @return the row at a position of the table; null beyond the end */
    R at(int position) {
        return position >= 0 && position < shown ? slots.get(visible[position]) : null;
    }

    /** @return the slot at a position of the table */
    int slotAt(int position) {
        return visible[position];
    }

    /** @return the row in a slot; null if it is gone */
    R inSlot(int slot) {
        return slot >= 0 && slot < slots.size() ? slots.get(slot) : null;
    }

    /** @return the slot of a row; -1 if there is none */
    int slotOf(Object rowIdentity) {
        return slotOf.getOrDefault(rowIdentity, HIDDEN);
    }

    /** @return where the row in a slot is shown; -1 if it is not */
    int positionOf(int slot) {
        return slot >= 0 && slot < slots.size() ? positions[slot] : HIDDEN;
    }
}
