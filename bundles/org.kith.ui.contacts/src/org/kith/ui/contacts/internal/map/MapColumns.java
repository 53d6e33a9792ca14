// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.kith.ui.table.Column;

/** What stands in the columns of the table, and how they sort. */
final class MapColumns {

    List<Column<MapRow>> all() {
        return List.of(
                Column.text("name", Messages.Column_name, 5, row -> row.person().name()),
                Column.text("organization", Messages.Column_organization, 5, row -> row.person().organization()),
                new Column<>("ties", Messages.Column_ties, 2, row -> String.valueOf(row.ties()), MapRow::ties, null),
                new Column<>("strength", Messages.Column_strength, 3, row -> String.valueOf(Math.round(row.strength())),
                        MapRow::strength, null),
                number("constraint", Messages.Column_constraint, "%.3f", row -> row.position().constraint()),
                number("size", Messages.Column_size, "%.2f", row -> row.position().effectiveSize()),
                number("efficiency", Messages.Column_efficiency, "%.2f", row -> row.position().efficiency()),
                new Column<>("betweenness", Messages.Column_betweenness, 3, MapColumns::betweenness,
                        row -> Double.isNaN(row.betweenness()) ? null : row.betweenness(), null),
                Column.text("group", Messages.Column_group, 5, MapRow::group));
    }

    private static String betweenness(MapRow row) {
        if (Double.isNaN(row.betweenness())) {
            return Messages.NotYet;
        }
        var number = String.format("%.4f", row.betweenness());
        return row.estimated() ? NLS.bind(Messages.Estimated, number) : number;
    }

    /** Of somebody without ties there is nothing to measure; they come last. */
    private static Column<MapRow> number(String id, String title, String format, Function<MapRow, Double> value) {
        return new Column<>(id, title, 3, row -> value.apply(row).isNaN() ? Messages.NotApplicable
                : String.format(format, value.apply(row)), row -> value.apply(row).isNaN() ? null : value.apply(row),
                null);
    }
}
