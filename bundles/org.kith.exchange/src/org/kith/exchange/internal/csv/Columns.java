// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where the columns that are known by name stand in a table; several may hold the same. */
final class Columns<C extends Enum<C>> {

    private final Map<C, List<Integer>> places;

    /** @param column tells which column a name in lower case means; null if none that is known */
    Columns(Class<C> type, List<String> keys, Function<String, C> column) {
        places = new EnumMap<>(type);
        for (int i = 0; i < keys.size(); i++) {
            var found = column.apply(keys.get(i));
            if (found != null) {
                places.computeIfAbsent(found, first -> new ArrayList<>(1)).add(i);
            }
        }
    }

    boolean has(C column) {
        return places.containsKey(column);
    }

    /** @return the first cell with something in it; empty if there is none */
    String get(Row row, C column) {
        for (int place : places(column)) {
            var cell = row.get(place);
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return "";
    }

    /** @return the cells with something in them */
    List<String> all(Row row, C column) {
        return places(column).stream().map(row::get).filter(cell -> !cell.isBlank()).toList();
    }

    /** @return the numbers of the columns, from 0 */
    List<Integer> places(C column) {
        return places.getOrDefault(column, List.of());
    }
}
