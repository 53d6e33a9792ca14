// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Draws the cells of the rows. */
final class BodyDrawing<R> extends CellDrawing {

    private static final int DOT = 8;
    private static final int CURSOR_WIDTH = 3;

    private final RowOrder<R> order;
    private final RowSelection<R> selection;
    private final List<Column<R>> columns;
    private final BooleanSupplier focused;

    BodyDrawing(Theme theme, RowOrder<R> order, RowSelection<R> selection, List<Column<R>> columns,
            BooleanSupplier focused) {
        super(theme);
        this.order = order;
        this.selection = selection;
        this.columns = columns;
        this.focused = focused;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        int position = cell.getRowIndex();
        var row = order.at(position);
        if (row == null) {
            fill(gc, bounds, Tone.SURFACE);
            return;
        }
        boolean selected = selection.contains(order.numberAt(position));
        fill(gc, bounds, selected ? Tone.SELECTION : Tone.SURFACE);
        line(gc, bounds);
        if (position == selection.cursorPosition() && focused.getAsBoolean() && cell.getColumnPosition() == 0) {
            fill(gc, new Rectangle(bounds.x, bounds.y, CURSOR_WIDTH, bounds.height), Tone.ACCENT);
        }
        draw(columns.get(cell.getColumnIndex()), cell.getColumnPosition() == 0, row, gc, bounds);
    }

    private void draw(Column<R> column, boolean first, R row, GC gc, Rectangle bounds) {
        int indent = first ? Space.MEDIUM : Space.SMALL;
        var mark = column.mark() == null ? null : column.mark().apply(row);
        if (mark != null) {
            dot(gc, bounds.x + indent, bounds, mark, DOT);
        }
        int after = column.mark() == null ? indent : indent + DOT + Space.SMALL;
        text(gc, column.text().apply(row), bounds, after, Tone.TEXT);
    }
}
