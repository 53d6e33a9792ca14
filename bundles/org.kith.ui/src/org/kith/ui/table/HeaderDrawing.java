// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Draws the column headers, with an arrow where the rows are sorted. */
final class HeaderDrawing<R> extends CellDrawing {

    private static final int ARROW = 4;
    private static final int ARROW_ROOM = 20;

    private final Theme theme;
    private final List<Column<R>> columns;
    private Column<R> sorted;
    private boolean ascending;

    HeaderDrawing(Theme theme, List<Column<R>> columns) {
        super(theme);
        this.theme = theme;
        this.columns = columns;
    }

    void sorted(Column<R> column, boolean isAscending) {
        sorted = column;
        ascending = isAscending;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        fill(gc, bounds, Tone.RAISED);
        line(gc, bounds);
        boolean first = cell.getColumnPosition() == 0;
        if (!first) {
            gc.drawLine(bounds.x, bounds.y + Space.SMALL, bounds.x, bounds.y + bounds.height - Space.SMALL);
        }
        var column = columns.get(cell.getColumnIndex());
        boolean arrow = column == sorted;
        var room = new Rectangle(bounds.x, bounds.y, bounds.width - (arrow ? ARROW_ROOM : 0), bounds.height);
        text(gc, column.header(), room, first ? Space.MEDIUM : Space.SMALL, arrow ? Tone.TEXT : Tone.MUTED);
        if (arrow) {
            arrow(gc, bounds);
        }
    }

    private void arrow(GC gc, Rectangle bounds) {
        int x = bounds.x + bounds.width - ARROW_ROOM / 2 - Space.TIGHT;
        int y = bounds.y + bounds.height / 2;
        int tip = ascending ? -ARROW / 2 : ARROW / 2;
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(Tone.ACCENT));
        gc.fillPolygon(new int[] {x - ARROW, y - tip, x + ARROW, y - tip, x, y + tip * 2 - tip / 2});
    }
}
