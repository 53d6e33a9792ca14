// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.FormatException;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.text.Folding;

/** What the columns of a table hold: what the user says, otherwise what their names say. */
final class Mapping {

    private final Map<String, Optional<Field>> chosen = new HashMap<>();

    /**
     * @param columns the names of fields by the names of columns; an empty one for a column that is to be left out
     * @throws FormatException if there is no field of a name
     */
    Mapping(Map<String, String> columns) throws FormatException {
        for (var column : columns.entrySet()) {
            chosen.put(Folding.fold(column.getKey()), field(column.getValue()));
        }
    }

    private static Optional<Field> field(String name) throws FormatException {
        var wanted = name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(Field.of(wanted)).orElseThrow(() -> new FormatException(
                NLS.bind(Messages.Table_noField, name, String.join(", ", TableColumns.fields().keySet())))));
    }

    /** @return the field of a column; {@code byName} if the user did not speak of it; null for none */
    Field field(String column, Field byName) {
        return chosen.getOrDefault(Folding.fold(column), Optional.ofNullable(byName)).orElse(null);
    }

    /** @return whether the user spoke of a column */
    boolean isSaid(String column) {
        return chosen.containsKey(Folding.fold(column));
    }

    /** @return whether a row names a column that the user spoke of; they may be those of several tables */
    boolean isHeader(List<String> cells) {
        return cells.stream().map(Folding::fold).anyMatch(chosen::containsKey);
    }
}
