// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.rows;

/**
 * Draws the rows of a {@link RowList} and puts them into words.
 *
 * @param <T> what a row shows
 */
public interface RowRenderer<T> {

    /** @return in pixels; must be fast, it is asked for every row */
    int height(T row);

    /** Draws a row within its bounds; the background is already there. */
    void paint(T row, RowPaint paint);

    /** @return the whole row in words, for screen readers; never null */
    String describe(T row);

    /** @return whether the row can be selected; a heading can't */
    default boolean selectable(T row) {
        return true;
    }
}
