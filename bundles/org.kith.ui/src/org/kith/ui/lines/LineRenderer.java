// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.lines;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.internal.Messages;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Draws a line: its icon or check box, its text, what else is said of it below. */
final class LineRenderer implements RowRenderer<Line> {

    private static final int BOX = 12;

    private final Lines lines;
    private final Consumer<Line> toggle;

    LineRenderer(Control list, Consumer<Line> toggle) {
        this.lines = new Lines(list);
        this.toggle = toggle;
    }

    @Override
    public int height(Line line) {
        return lines.height(Face.BODY) + Space.SMALL + (line.detail().isEmpty() ? 0 : lines.height(Face.SMALL));
    }

    @Override
    public void paint(Line line, RowPaint paint) {
        var bounds = paint.bounds();
        int left = Space.TIGHT + RowPaint.ICON + Space.SMALL;
        int y = bounds.y + Space.TIGHT;
        int width = bounds.width - Space.TIGHT - left;
        paint.with(line.done() ? Tone.MUTED : Tone.TEXT, Face.BODY);
        if (line.isCheck()) {
            paintBox(line, paint, y);
        } else {
            paint.icon(line.icon(), Space.TIGHT, y);
        }
        paint.with(line.done() ? Tone.MUTED : Tone.TEXT, Face.BODY).text(line.text(), left, y, width);
        paint.with(Tone.MUTED, Face.SMALL).text(line.detail(), left, y + lines.height(Face.BODY), width);
    }

    private void paintBox(Line line, RowPaint paint, int y) {
        var gc = paint.gc();
        int top = y + (paint.lineHeight() - BOX) / 2;
        int left = Space.TIGHT + 2;
        gc.setAntialias(SWT.ON);
        gc.drawRoundRectangle(left, top, BOX, BOX, 3, 3);
        if (line.done()) {
            gc.setLineWidth(2);
            gc.drawPolyline(new int[] {left + 3, top + 6, left + 5, top + 9, left + 10, top + 3});
            gc.setLineWidth(1);
        }
        paint.hotArea(new Rectangle(0, y, left + BOX + Space.TIGHT, paint.lineHeight()), Messages.Line_toggleTip,
                () -> toggle.accept(line));
    }

    @Override
    public String describe(Line line) {
        var text = line.detail().isEmpty() ? line.text() : line.text() + ", " + line.detail();
        return line.isCheck() && line.done() ? NLS.bind(Messages.Line_done, text) : text;
    }
}
