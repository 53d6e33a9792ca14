// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import org.eclipse.swt.widgets.Control;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Draws a mentorship: who, the role, how it stands, and a bar for its goals. */
final class MentorshipRenderer implements RowRenderer<OverviewRow> {

    private static final int BAR = 4;

    private final Lines lines;
    private final Theme theme;

    MentorshipRenderer(Control list) {
        lines = new Lines(list);
        theme = Theme.of(list);
    }

    @Override
    public boolean selectable(OverviewRow row) {
        return row instanceof OverviewRow.Entry;
    }

    @Override
    public int height(OverviewRow row) {
        return row instanceof OverviewRow.Heading ? lines.heading()
                : 2 * Space.SMALL + lines.height(Face.STRONG) + 2 * lines.height(Face.BODY) + Space.SMALL;
    }

    @Override
    public void paint(OverviewRow row, RowPaint paint) {
        switch (row) {
            case OverviewRow.Heading heading -> paint.heading(heading.title());
            case OverviewRow.Entry entry -> paint((MentorshipRow) entry, paint);
        }
    }

    private void paint(MentorshipRow entry, RowPaint paint) {
        var bounds = paint.bounds();
        int left = Space.MEDIUM + RowPaint.ICON + Space.SMALL;
        int right = bounds.width - Space.MEDIUM;
        int y = bounds.y + Space.SMALL;
        paint.with(Tone.TEXT, Face.STRONG).icon(Icon.MENTORING, Space.MEDIUM, y);
        paint.with(Tone.TEXT, Face.STRONG).text(entry.names(), left, y, right - left);
        y += lines.height(Face.STRONG);
        paint.with(Tone.MUTED, Face.BODY).text(entry.role(), left, y, right - left);
        y += lines.height(Face.BODY);
        paint.with(Tone.TEXT, Face.BODY).text(entry.detail(), left, y, right - left);
        y += lines.height(Face.BODY) + Space.TIGHT;
        if (entry.progress() >= 0) {
            paintBar(entry.progress(), paint, left, y, right - left);
        }
        paint.line(left, right);
    }

    private void paintBar(double progress, RowPaint paint, int left, int y, int width) {
        var gc = paint.gc();
        gc.setBackground(theme.color(Tone.LINE));
        gc.fillRectangle(left, y, width, BAR);
        gc.setBackground(theme.color(Tone.ACCENT));
        gc.fillRectangle(left, y, (int) Math.round(width * progress), BAR);
    }

    @Override
    public String describe(OverviewRow row) {
        return switch (row) {
            case OverviewRow.Heading heading -> heading.title();
            case OverviewRow.Entry entry -> entry.words();
        };
    }
}
