// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.rows;

import org.eclipse.swt.widgets.Control;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/**
 * Draws headings, and rows of an icon, a title with what can be done beside it, and a line of detail below.
 *
 * @param <T> what a row shows
 */
public abstract class TitledRows<T> implements RowRenderer<T> {

    private final Lines lines;

    /** @param list where the rows will stand */
    protected TitledRows(Control list) {
        lines = new Lines(list);
    }

    /** @return whether the row is a heading: it has a title only, and can't be selected */
    protected abstract boolean isHeading(T row);

    /** @return beside the title */
    protected abstract Icon icon(T row);

    /** @return never null */
    protected abstract String title(T row);

    /** @return the line below the title; empty for a heading */
    protected abstract String detail(T row);

    /** Draws the title between left and right, in pixels. */
    protected void paintTitle(T row, RowPaint paint, int left, int y, int right) {
        paint.with(Tone.TEXT, Face.STRONG).text(title(row), left, y, right - left);
    }

    @Override
    public final boolean selectable(T row) {
        return !isHeading(row);
    }

    @Override
    public final int height(T row) {
        return isHeading(row) ? lines.heading()
                : 2 * Space.SMALL + lines.height(Face.STRONG) + lines.height(Face.BODY);
    }

    @Override
    public final void paint(T row, RowPaint paint) {
        if (isHeading(row)) {
            paint.heading(title(row));
            return;
        }
        int left = Space.MEDIUM + RowPaint.ICON + Space.SMALL;
        int right = paint.bounds().width - Space.MEDIUM;
        int y = paint.bounds().y + Space.SMALL;
        paint.with(Tone.TEXT, Face.STRONG).icon(icon(row), Space.MEDIUM, y);
        paintTitle(row, paint, left, y, paint.actions(right, y));
        paint.with(Tone.MUTED, Face.BODY).text(detail(row), left, y + lines.height(Face.STRONG), right - left);
        paint.line(left, right);
    }

    @Override
    public String describe(T row) {
        return detail(row).isEmpty() ? title(row) : title(row) + ", " + detail(row);
    }
}
