// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.List;

/**
 * One row of a table.
 *
 * @param position from 1; blank rows are not counted
 * @param fields the cells as they stand, as many as the row has
 */
record Row(int position, List<String> fields) {

    /** @return the cell of a column; empty if the row ends before it or there is no such column */
    String get(int column) {
        return column < 0 || column >= fields.size() ? "" : Neutral.read(fields.get(column));
    }

    boolean isBlank() {
        return !exceeds(0);
    }

    /** @return whether there is something beyond so many columns */
    boolean exceeds(int columns) {
        for (int i = columns; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
