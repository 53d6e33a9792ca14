// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.find;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.kith.core.mentorship.MentorMatch;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.rows.Lines;
import org.kith.ui.rows.RowPaint;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Draws somebody who fits: the name with the score, and each term with a bar and its reason. */
final class MatchRenderer implements RowRenderer<MentorMatch> {

    private static final int NAME_WIDTH = 90;
    private static final int BAR_WIDTH = 80;
    private static final int BAR = 5;

    private final Lines lines;
    private final Theme theme;

    MatchRenderer(Control list) {
        lines = new Lines(list);
        theme = Theme.of(list);
    }

    @Override
    public int height(MentorMatch match) {
        return 2 * Space.SMALL + lines.height(Face.STRONG) + match.terms().size() * lines.height(Face.SMALL);
    }

    @Override
    public void paint(MentorMatch match, RowPaint paint) {
        var bounds = paint.bounds();
        int left = Space.MEDIUM + RowPaint.ICON + Space.SMALL;
        int right = bounds.width - Space.MEDIUM;
        int y = bounds.y + Space.SMALL;
        paint.with(Tone.TEXT, Face.STRONG).icon(Icon.MENTORING, Space.MEDIUM, y);
        int end = paint.actions(right, y);
        paint.with(Tone.TEXT, Face.STRONG).text(title(match), left, y, end - left);
        y += lines.height(Face.STRONG);
        for (var term : match.terms()) {
            paintTerm(term, paint, left, y, right);
            y += lines.height(Face.SMALL);
        }
        paint.line(left, right);
    }

    private void paintTerm(MentorMatch.Term term, RowPaint paint, int left, int y, int right) {
        paint.with(Tone.MUTED, Face.SMALL).text(term.name(), left, y, NAME_WIDTH);
        var gc = paint.gc();
        int bar = left + NAME_WIDTH;
        int middle = y + (lines.height(Face.SMALL) - BAR) / 2;
        gc.setBackground(theme.color(Tone.LINE));
        gc.fillRectangle(bar, middle, BAR_WIDTH, BAR);
        gc.setBackground(theme.color(Tone.ACCENT));
        gc.fillRectangle(bar, middle, (int) Math.round(BAR_WIDTH * term.value()), BAR);
        int text = bar + BAR_WIDTH + Space.SMALL;
        paint.with(Tone.MUTED, Face.SMALL).text(term.reason(), text, y, right - text);
    }

    private static String title(MentorMatch match) {
        return NLS.bind(Messages.Find_score, match.name(), Math.round(match.score()));
    }

    @Override
    public String describe(MentorMatch match) {
        return title(match) + ", " + match.terms().stream().map(term -> term.name() + ": " + term.reason())
                .collect(Collectors.joining(", "));
    }
}
