// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.rows;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Where each row begins; finding the row at a height takes a binary search. */
final class RowLayout {

    private final int[] tops;

    /** @param tops one more than there are rows: the last is where the list ends */
    private RowLayout(int[] tops) {
        this.tops = tops;
    }

    static <T> RowLayout of(List<T> rows, ToIntFunction<T> height) {
        var tops = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            tops[i + 1] = tops[i] + height.applyAsInt(rows.get(i));
        }
        return new RowLayout(tops);
    }

    int top(int row) {
        return tops[row];
    }

    int height(int row) {
        return tops[row + 1] - tops[row];
    }

    int total() {
        return tops[tops.length - 1];
    }

    /** @return the row at this height; -1 above the first and below the last */
    int at(int y) {
        if (y < 0 || y >= total()) {
            return -1;
        }
        int found = Arrays.binarySearch(tops, y);
        return found >= 0 ? lastOfEqual(found) : -found - 2;
    }

    private int lastOfEqual(int found) {
        int row = found;
        while (row < tops.length - 2 && tops[row + 1] == tops[row]) {
            row++;
        }
        return row;
    }
}
