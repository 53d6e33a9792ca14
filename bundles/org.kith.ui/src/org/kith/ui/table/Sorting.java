// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Sorts a copy of the rows, so that it can be done on any thread. */
final class Sorting<R> {

    private final List<R> rows;
    private final int[] order;
    private final Function<R, Comparable<Object>> key;
    private final boolean ascending;
    private Sorted result;

    /** @param order the present order, which decides between equal rows */
    Sorting(List<R> rows, int[] order, Function<R, Comparable<Object>> key, boolean ascending) {
        this.rows = rows;
        this.order = order;
        this.key = key;
        this.ascending = ascending;
    }

    Sorting<R> compute() {
        var present = Arrays.stream(order).filter(number -> rows.get(number) != null).toArray();
        result = Sorted.of(present, number -> key.apply(rows.get(number)));
        return this;
    }

    List<R> rows() {
        return rows;
    }

    Sorted result() {
        return result;
    }

    Function<R, Comparable<Object>> key() {
        return key;
    }

    boolean ascending() {
        return ascending;
    }
}
