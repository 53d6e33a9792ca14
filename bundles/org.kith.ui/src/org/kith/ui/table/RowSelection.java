// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which rows are selected, which one the keyboard is on, and where a range began. Works on row numbers, so it survives sorting
 * and filtering; what the filter hides is not selected any more.
 */
final class RowSelection<R> {

    private static final int NOWHERE = -1;

    private final RowOrder<R> order;
    private final BitSet selected = new BitSet();
    private int cursor = NOWHERE;
    private int anchor = NOWHERE;

    RowSelection(RowOrder<R> order) {
        this.order = order;
    }

    boolean contains(int number) {
        return selected.get(number);
    }

    /** @return where the keyboard is; -1 if nowhere that is shown */
    int cursorPosition() {
        return order.positionOf(cursor);
    }

    /** @return the selected rows in the order they are shown */
    List<R> rows() {
        var rows = new ArrayList<R>(selected.cardinality());
        selected.stream().map(order::positionOf).filter(position -> position >= 0).sorted().mapToObj(order::at)
                .forEach(rows::add);
        return rows;
    }

    void clear() {
        selected.clear();
        cursor = NOWHERE;
        anchor = NOWHERE;
    }

    /** Selects one row alone. */
    void only(int position) {
        selected.clear();
        add(position);
        anchor = cursor;
    }

    /** Selects a row, or no longer. */
    void toggle(int position) {
        cursor = order.numberAt(position);
        anchor = cursor;
        selected.flip(cursor);
    }

    /** Selects everything between where the range began and a row. */
    void extendTo(int position) {
        int from = Math.max(0, order.positionOf(anchor));
        selected.clear();
        for (int each = Math.min(from, position); each <= Math.max(from, position); each++) {
            selected.set(order.numberAt(each));
        }
        cursor = order.numberAt(position);
    }

    void all() {
        for (int position = 0; position < order.shown(); position++) {
            selected.set(order.numberAt(position));
        }
    }

    /** Selects rows by their numbers; the keyboard goes to the first. */
    void select(BitSet numbers) {
        clear();
        numbers.stream().filter(number -> order.positionOf(number) >= 0).forEach(selected::set);
        cursor = selected.nextSetBit(0);
        anchor = cursor;
    }

    /** @return the numbers of the selected rows; the caller's own */
    BitSet numbers() {
        return (BitSet) selected.clone();
    }

    /** Drops what is not shown any more. */
    boolean dropHidden() {
        int before = selected.cardinality();
        selected.stream().filter(number -> order.positionOf(number) < 0).forEach(selected::clear);
        return before != selected.cardinality();
    }

    private void add(int position) {
        cursor = order.numberAt(position);
        selected.set(cursor);
    }
}
