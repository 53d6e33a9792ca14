// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.List;

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
                Column.text("group", Messages.Column_group, 5, MapRow::group));
    }
}
