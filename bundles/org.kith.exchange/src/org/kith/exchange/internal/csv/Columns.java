// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where the columns that are known by name stand in a table. */
final class Columns<C extends Enum<C>> {

    private final Map<C, Integer> places;

    /** @param column tells which column a name in lower case means; null if none that is known */
    Columns(Class<C> type, List<String> keys, Function<String, C> column) {
        places = new EnumMap<>(type);
        for (int i = 0; i < keys.size(); i++) {
            var found = column.apply(keys.get(i));
            if (found != null) {
                places.putIfAbsent(found, i);
            }
        }
    }

    boolean has(C column) {
        return places.containsKey(column);
    }

    /** @return the cell; empty if the table has no such column */
    String get(Row row, C column) {
        return row.get(places.getOrDefault(column, -1));
    }
}
