// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.table.Column;
import org.kith.ui.table.DataTable;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Tone;

/** The same opportunities as on the board, one a row, to be sorted by any column. */
final class BoardTable {

    private final DataTable<Row> table;
    private final BoardActions actions;
    private final Map<UUID, Integer> numbers = new HashMap<>();

    /**
     * A card in the table.
     *
     * @param number by which the table knows it
     * @param place of its stage, from 0
     * @param stage name of its stage
     */
    record Row(int number, Card card, int place, String stage) {
    }

    BoardTable(Composite parent, String name, BoardActions actions) {
        this.actions = actions;
        table = new DataTable<>(parent, name, Row::number, columns());
        table.sort("stage", true);
        table.onSelection(rows -> actions.selected(rows.isEmpty() ? null : rows.getFirst().card().id()));
        table.onOpen(row -> actions.open(row.card().id()));
        table.empty().say(Icon.FILTER, Messages.Table_empty, Messages.Table_emptyHint);
        table.control().addListener(SWT.KeyDown, this::pressed);
    }

    private static List<Column<Row>> columns() {
        return List.of(Column.text("title", Messages.Table_title, 7, row -> row.card().title()),
                new Column<>("stage", Messages.Table_stage, 4, Row::stage, Row::place, null),
                Column.text("organization", Messages.Table_organization, 5, row -> row.card().organization()),
                new Column<>("worth", Messages.Table_worth, 3, row -> row.card().worth(), row -> row.card().amount(),
                        null),
                new Column<>("next", Messages.Table_next, 7, row -> CardText.next(row.card()), row -> row.card().due(),
                        row -> row.card().attention() == Attention.SETTLED ? null : row.card().attention().tone()),
                new Column<>("days", Messages.Table_days, 2, row -> String.valueOf(row.card().days()),
                        row -> row.card().days(), row -> row.card().rotting() ? Tone.RED : null),
                Column.text("people", Messages.Table_people, 6, row -> String.join(", ", row.card().people())));
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            table.selection().stream().findFirst().ifPresent(row -> actions.delete(row.card().id()));
        }
    }

    void show(Board board) {
        var rows = new ArrayList<Row>();
        for (int place = 0; place < board.columns().size(); place++) {
            var column = board.columns().get(place);
            for (var lane : column.lanes()) {
                for (var card : lane) {
                    rows.add(new Row(number(card), card, place, column.name()));
                }
            }
        }
        table.rows(rows);
    }

    private int number(Card card) {
        return numbers.computeIfAbsent(card.id(), id -> numbers.size());
    }

    DataTable<Row> control() {
        return table;
    }
}
