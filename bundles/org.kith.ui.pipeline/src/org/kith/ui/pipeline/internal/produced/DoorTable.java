// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.produced;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.kith.core.pipeline.TiesProduced.Door;
import org.kith.model.edit.Words;
import org.kith.ui.table.Column;
import org.kith.ui.table.DataTable;
import org.kith.ui.theme.Tone;

/** Who or what opened the door to which opportunity, one source a row. */
final class DoorTable {

    private static final int UNKNOWN = Integer.MAX_VALUE;

    private final DataTable<Row> table;

    /** A source of an opportunity, and by which number the table knows it. */
    record Row(int number, Door door) {
    }

    DoorTable(Composite parent, Consumer<UUID> open) {
        table = new DataTable<>(parent, Messages.Table_name, Row::number, columns());
        table.sort("won", false);
        table.onOpen(row -> open.accept(row.door().opportunity()));
    }

    private static List<Column<Row>> columns() {
        return List.of(Column.text("title", Messages.Table_title, 7, row -> row.door().title()),
                new Column<>("won", Messages.Table_won, 2,
                        row -> row.door().won() ? Messages.Table_yes : Messages.Table_no, row -> row.door().won() ? 1 : 0,
                        row -> row.door().won() ? Tone.GREEN : null),
                Column.text("kind", Messages.Table_kind, 4, row -> Words.of(row.door().kind())),
                Column.text("person", Messages.Table_person, 6,
                        row -> row.door().name() == null ? "" : row.door().name()),
                new Column<>("tie", Messages.Table_tie, 3, row -> ProducedCharts.words(row.door().tieClass()),
                        row -> row.door().tieClass() == null ? UNKNOWN : row.door().tieClass().ordinal(), null),
                new Column<>("length", Messages.Table_length, 3,
                        row -> row.door().length() == 0 ? "" : String.valueOf(row.door().length()),
                        row -> row.door().length() == 0 ? UNKNOWN : row.door().length(), null));
    }

    void show(List<Door> doors) {
        table.rows(IntStream.range(0, doors.size()).mapToObj(i -> new Row(i, doors.get(i))).toList());
    }

    DataTable<Row> control() {
        return table;
    }
}
