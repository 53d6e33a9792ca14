// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** What header and body cells have in common: padding, and text that ends in an ellipsis where it does not fit. */
abstract class CellDrawing extends AbstractCellPainter {

    private final Theme theme;
    private final TextWidths widths = new TextWidths();

    CellDrawing(Theme theme) {
        this.theme = theme;
    }

    final void fill(GC gc, Rectangle bounds, Tone background) {
        gc.setBackground(theme.color(background));
        gc.fillRectangle(bounds);
    }

    final void line(GC gc, Rectangle bounds) {
        gc.setForeground(theme.color(Tone.LINE));
        int y = bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, y, bounds.x + bounds.width, y);
    }

    final void dot(GC gc, int x, Rectangle bounds, Tone tone, int size) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(tone));
        gc.fillOval(x, bounds.y + (bounds.height - size) / 2, size, size);
    }

    final void text(GC gc, String text, Rectangle bounds, int indent, Tone tone) {
        if (!text.isEmpty()) {
            gc.setForeground(theme.color(tone));
            int width = bounds.width - indent - Space.SMALL;
            var fitting = widths.fit(gc, text, width);
            int y = bounds.y + (bounds.height - widths.height(gc)) / 2;
            gc.drawString(fitting, bounds.x + indent, y, true);
        }
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().width;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().height;
    }
}
