// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The columns of one of several values of a kind, such as “Phone 2 - Label” and “Phone 2 - Value”.
 *
 * @param places where each part stands, by its name in lower case
 */
record NumberedColumns(Map<String, Integer> places) {

    /** Google puts several values into one cell with this between them. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*:::\\s*");

    /** @return the groups of columns of a kind, by number */
    static List<NumberedColumns> of(String kind, List<String> keys) {
        var pattern = Pattern.compile(Pattern.quote(kind) + " (\\d{1,4}) - (.+)");
        var groups = new TreeMap<Integer, Map<String, Integer>>();
        for (int i = 0; i < keys.size(); i++) {
            var matcher = pattern.matcher(keys.get(i));
            if (matcher.matches()) {
                groups.computeIfAbsent(Integer.valueOf(matcher.group(1)), number -> new TreeMap<>())
                        .putIfAbsent(matcher.group(2), i);
            }
        }
        return groups.values().stream().map(NumberedColumns::new).toList();
    }

    String get(Row row, String part) {
        return row.get(places.getOrDefault(part, -1));
    }

    /** @return what the value is called; empty if it is not said. Preferred values are marked by an asterisk. */
    String label(Row row) {
        var label = get(row, "label");
        return label.isEmpty() ? get(row, "type") : label;
    }

    List<String> values(Row row) {
        return several(get(row, "value"));
    }

    /** @return the parts of a cell with several values; none if it is blank */
    static List<String> several(String cell) {
        if (cell.isBlank()) {
            return List.of();
        }
        if (!cell.contains(":::")) {
            return List.of(cell);
        }
        var parts = new ArrayList<>(List.of(SEVERAL.split(cell.strip())));
        parts.removeIf(String::isBlank);
        return parts;
    }
}
