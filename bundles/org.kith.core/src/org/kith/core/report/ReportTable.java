// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.common.util.Enumerator;
import org.kith.core.plot.Unit;
import org.kith.model.edit.Words;

/**
 * Rows of cells.
 *
 * @param key names it for programs, in one word
 * @param title above it
 * @param columns from left to right
 * @param rows each with as many cells as there are columns: a number, a text, a {@link Named} value, a day, a
 *        value of the model, a truth value, an id, or null
 * @param query where it comes from, in words
 */
public record ReportTable(String key, String title, List<Column> columns, List<List<Object>> rows, String query) {

    public ReportTable {
        Objects.requireNonNull(key);
        Objects.requireNonNull(title);
        Objects.requireNonNull(query);
        columns = List.copyOf(columns);
        var kept = new ArrayList<List<Object>>();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + key + " has " + row.size() + " cells");
            }
            kept.add(rounded(columns, row));
        }
        rows = Collections.unmodifiableList(kept);
    }

    private static List<Object> rounded(List<Column> columns, List<Object> row) {
        var cells = new ArrayList<>(row);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                double value = columns.get(i).unit().rounded(number.doubleValue());
                cells.set(i, Double.isNaN(value) ? null : value);
            }
        }
        return Collections.unmodifiableList(cells);
    }

    /**
     * A value that has words of its own.
     *
     * @param value for programs
     * @param words for people
     */
    public record Named(String value, String words) {
    }

    /**
     * A column.
     *
     * @param key names it for programs, in one word
     * @param title above it; empty if only programs need it
     * @param unit of the numbers in it
     */
    public record Column(String key, String title, Unit unit) {

        public Column {
            Objects.requireNonNull(key);
            Objects.requireNonNull(title);
            Objects.requireNonNull(unit);
        }

        /** A column of words, or of numbers that only count. */
        public Column(String key, String title) {
            this(key, title, Unit.COUNT);
        }

        /** @return whether people see it */
        public boolean isShown() {
            return !title.isEmpty();
        }

        /** @return a cell as people read it; empty where there is nothing, and for ids */
        public String text(Object cell) {
            return switch (cell) {
                case null -> "";
                case Number number -> unit.text(number.doubleValue());
                case Enumerator value -> Words.of(value);
                case Named named -> named.words();
                case UUID id -> "";
                case LocalDate day -> day.toString();
                default -> cell.toString();
            };
        }

        /** @return a cell as programs read it; empty where there is nothing */
        public String plain(Object cell) {
            return switch (cell) {
                case null -> "";
                case Number number -> unit.plain(number.doubleValue());
                case Named named -> named.value();
                default -> cell.toString();
            };
        }
    }
}
