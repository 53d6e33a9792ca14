// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contribution;

/**
 * What a contributed column says of one person.
 *
 * @param text what stands in the cell; never null
 * @param rank what a column sorts by that sorts by numbers; of no meaning in others
 * @since 1.0
 */
public record ColumnValue(String text, double rank) {

    /** @return a value of a column that sorts by its texts */
    public static ColumnValue of(String text) {
        return new ColumnValue(text, 0);
    }
}
