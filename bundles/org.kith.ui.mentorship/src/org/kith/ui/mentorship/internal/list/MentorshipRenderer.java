// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Draws a mentorship: who, the role, how it stands, and a bar for its goals. */
final class MentorshipRenderer implements RowRenderer<MentorshipRow> {

    private static final int BAR = 4;
    private static final int PERCENT = 100;

    private final Lines lines;
    private final Theme theme;

    MentorshipRenderer(Control list) {
        lines = new Lines(list);
        theme = Theme.of(list);
    }

    @Override
    public boolean selectable(MentorshipRow row) {
        return row instanceof MentorshipRow.Entry;
    }

    @Override
    public int height(MentorshipRow row) {
        return row instanceof MentorshipRow.Section ? lines.heading()
                : 2 * Space.SMALL + lines.height(Face.STRONG) + 2 * lines.height(Face.BODY) + Space.SMALL;
    }

    @Override
    public void paint(MentorshipRow row, RowPaint paint) {
        var bounds = paint.bounds();
        switch (row) {
            case MentorshipRow.Section section -> paint.heading(section.title());
            case MentorshipRow.Entry entry -> paint(entry, paint);
        }
    }

    private void paint(MentorshipRow.Entry entry, RowPaint paint) {
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
    public String describe(MentorshipRow row) {
        return switch (row) {
            case MentorshipRow.Section section -> section.title();
            case MentorshipRow.Entry entry -> describe(entry);
        };
    }

    private static String describe(MentorshipRow.Entry entry) {
        var spoken = String.join(", ", entry.names(), entry.role(), entry.detail());
        return entry.progress() < 0 ? spoken
                : spoken + ", " + NLS.bind(Messages.Goal_percent, Math.round(entry.progress() * PERCENT));
    }
}
