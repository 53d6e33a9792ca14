// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Which rows a table shows, and in which order. Each row has a number that it keeps; order and filter are arrays and
 * bits over numbers, so that filtering a hundred thousand rows costs well under a millisecond and a changed row is moved
 * to its place without sorting the others again. Confined to one thread, but for {@link Sorting#compute}.
 *
 * @param <R> type of the rows
 */
final class RowOrder<R> {

    private static final int HIDDEN = -1;

    private final ToIntFunction<R> number;
    private List<R> rows = new ArrayList<>();
    private Sorted sorted = Sorted.unsorted(new int[0]);
    private Function<R, Comparable<Object>> key = row -> null;
    private boolean ascending = true;
    private BitSet filter;
    private int[] visible = {};
    private int shown;
    private int total;
    private int[] positions = {};

    RowOrder(ToIntFunction<R> number) {
        this.number = number;
    }

    /** Forgets all rows, order and filter; takes these rows as they come. */
    void reset(Collection<R> newRows) {
        rows = new ArrayList<>(newRows.size());
        newRows.forEach(this::put);
        total = newRows.size();
        sorted = Sorted.unsorted(newRows.stream().mapToInt(number).toArray());
        key = row -> null;
        filter = null;
        show();
    }

    /** Shows only rows with these numbers; null for all. */
    void filter(BitSet numbers) {
        filter = numbers;
        show();
    }

    /** @return the work of sorting, to be done on another thread and then given to {@link #apply} */
    Sorting<R> sorting(Function<R, Comparable<Object>> newKey, boolean newAscending) {
        return new Sorting<>(new ArrayList<>(rows), sorted.order().clone(), newKey, newAscending);
    }

    /** Takes over a sorted order; rows that changed meanwhile are put to their places. */
    void apply(Sorting<R> done) {
        var before = done.rows();
        sorted = done.result();
        key = done.key();
        ascending = done.ascending();
        var late = new BitSet();
        for (int each = 0; each < rows.size(); each++) {
            if (each >= before.size() || before.get(each) != rows.get(each)) {
                late.set(each);
            }
        }
        place(late);
        show();
    }

    /** Adds rows, exchanges rows of the same number, and removes rows by their number. */
    void update(Collection<R> addedOrChanged, BitSet removed) {
        var moved = new BitSet();
        for (var row : addedOrChanged) {
            total += row(number.applyAsInt(row)) == null ? 1 : 0;
            put(row);
            moved.set(number.applyAsInt(row));
        }
        removed.stream().filter(gone -> row(gone) != null).forEach(gone -> {
            rows.set(gone, null);
            moved.set(gone);
            total--;
        });
        place(moved);
        show();
    }

    private void put(R row) {
        int at = number.applyAsInt(row);
        while (rows.size() <= at) {
            rows.add(null);
        }
        rows.set(at, row);
    }

    private void place(BitSet moved) {
        if (!moved.isEmpty()) {
            sorted = sorted.place(moved, each -> rows.get(each) != null, each -> key.apply(rows.get(each)));
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

    private void showIfMatching(int each) {
        if (filter == null || filter.get(each)) {
            visible[shown++] = each;
        }
    }

    private void locate() {
        positions = positions.length < rows.size() ? new int[rows.size() + rows.size() / 8] : positions;
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
        return position >= 0 && position < shown ? rows.get(visible[position]) : null;
    }

    /** @return the number of the row at a position of the table */
    int numberAt(int position) {
        return visible[position];
    }

    /** @return the row with a number; null if there is none */
    R row(int rowNumber) {
        return rowNumber >= 0 && rowNumber < rows.size() ? rows.get(rowNumber) : null;
    }

    /** @return where the row with a number is shown; -1 if it is not */
    int positionOf(int rowNumber) {
        return rowNumber >= 0 && rowNumber < rows.size() ? positions[rowNumber] : HIDDEN;
    }
}
