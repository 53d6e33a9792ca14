// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.function.Function;

import org.kith.ui.theme.Tone;

/**
 * A column of a {@link DataTable}. Its functions are called on any thread, so rows must be immutable.
 *
 * @param id does not change from version to version, for the remembered layout
 * @param header what stands above it
 * @param weight share of the width, compared with the other columns
 * @param text what stands in a cell; never null
 * @param key what to sort by, null comes last; null as a whole to sort the text as the user's language does
 * @param mark colour of a dot before the text, null for no dot; null as a whole for no dots at all. A dot only
 *        repeats what the text says
 * @param <R> type of the rows
 */
public record Column<R>(String id, String header, int weight, Function<R, String> text,
        Function<R, ? extends Comparable<?>> key, Function<R, Tone> mark) {

    /** @return a column of text, sorted as the user's language does */
    public static <R> Column<R> text(String id, String header, int weight, Function<R, String> text) {
        return new Column<>(id, header, weight, text, null, null);
    }
}
