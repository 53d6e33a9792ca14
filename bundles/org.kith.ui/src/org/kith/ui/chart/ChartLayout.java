// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.kith.ui.theme.Face;
import org.kith.ui.theme.Hue;
import org.kith.ui.theme.Shade;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Finds out where everything is in plots that stand below one another, or beside one another where there is room. */
final class ChartLayout {

    private static final int MARGIN = Space.LARGE;
    private static final int BAR = 18;
    private static final int KEY = 10;
    private static final int LEAST_BAR = 2;
    /** A plot that is wider is hard to read across. */
    private static final int WIDEST = 760;
    private static final int NARROWEST = 420;
    private static final double LABEL_SHARE = 0.3;
    private static final double FIGURE_SHARE = 0.5;

    private final Lettering lettering;
    private final List<Mark> marks = new ArrayList<>();
    private final List<LineLayout.Spot> spots = new ArrayList<>();
    private final int width;
    private int height;

    ChartLayout(List<? extends Chart> charts, int width, Lettering lettering) {
        this.lettering = lettering;
        this.width = width;
        int columns = Math.clamp((width - MARGIN) / (NARROWEST + MARGIN), 1, Math.max(1, charts.size()));
        int room = Math.min(WIDEST, (width - MARGIN) / columns - MARGIN);
        int top = MARGIN;
        for (int first = 0; first < charts.size(); first += columns) {
            int bottom = top;
            for (int i = first; i < Math.min(first + columns, charts.size()); i++) {
                bottom = Math.max(bottom, add(charts.get(i), MARGIN + (i - first) * (room + MARGIN), top, room));
            }
            top = bottom + MARGIN + Space.SMALL;
        }
        height = top - Space.SMALL;
    }

    Drawing drawing() {
        return new Drawing(width, height, marks);
    }

    /** @return what is said where */
    List<LineLayout.Spot> spots() {
        return spots;
    }

    int height() {
        return height;
    }

    /** @return where it ends */
    private int add(Chart chart, int left, int top, int room) {
        text(chart.title(), left, top, room, Tone.TEXT, Face.HEADING);
        int y = top + lettering.height(Face.HEADING) + Space.TIGHT;
        return switch (chart) {
            case BarChart bars -> addBars(bars, left, y, room);
            case LineChart lines -> addLines(lines, left, y, room);
        };
    }

    private int addLines(LineChart chart, int left, int top, int room) {
        if (chart.lines().isEmpty()) {
            text(chart.hint(), left, top, room, Tone.MUTED, Face.BODY);
            return top + lettering.height(Face.BODY);
        }
        return new LineLayout(lettering, chart, left, room, marks::add, spots::add).add(top);
    }

    private int addBars(BarChart chart, int left, int top, int room) {
        int y = top;
        if (chart.rows().isEmpty()) {
            text(chart.hint(), left, y, room, Tone.MUTED, Face.BODY);
            return y + lettering.height(Face.BODY);
        }
        int next = key(left, y, room, Hue.STRONG, chart.part());
        key(next, y, left + room - next, Hue.WEAK, chart.whole());
        y += lettering.height(Face.SMALL) + Space.SMALL;
        return addRows(chart, left, y, room);
    }

    /** @return where the next one may begin */
    private int key(int left, int y, int room, Shade shade, String meaning) {
        marks.add(new Mark.Box(left, y + (lettering.height(Face.SMALL) - KEY) / 2.0, KEY, KEY, shade));
        int begin = left + KEY + Space.TIGHT;
        text(meaning, begin, y, room - KEY - Space.TIGHT, Tone.MUTED, Face.SMALL);
        return begin + lettering.width(meaning, Face.SMALL) + Space.MEDIUM;
    }

    private int addRows(BarChart chart, int left, int top, int room) {
        int labels = Math.min(widest(chart, BarChart.Row::label, Face.BODY), (int) (room * LABEL_SHARE));
        int figures = Math.min(widest(chart, BarChart.Row::figure, Face.SMALL), (int) (room * FIGURE_SHARE));
        int bars = room - labels - figures - 2 * Space.SMALL;
        int step = Math.max(BAR, lettering.height(Face.BODY)) + Space.SMALL;
        double scale = chart.longest() == 0 ? 0 : bars / chart.longest();
        for (int i = 0; i < chart.rows().size(); i++) {
            var row = chart.rows().get(i);
            int y = top + i * step;
            int x = left + labels + Space.SMALL;
            middle(row.label(), left, y, labels, Tone.TEXT, Face.BODY);
            if (chart.shape() == BarChart.Shape.FUNNEL) {
                var below = i + 1 < chart.rows().size() ? chart.rows().get(i + 1) : null;
                funnel(row, below, x + bars / 2.0, y, step, scale);
            } else {
                box(x, y, row.whole() * scale, Hue.WEAK);
                box(x, y, row.part() * scale, Hue.STRONG);
            }
            middle(row.figure(), x + bars + Space.SMALL, y, figures, row.tone(), Face.SMALL);
        }
        return top + chart.rows().size() * step - Space.SMALL;
    }

    private void box(double x, double y, double wide, Shade shade) {
        if (wide > 0) {
            marks.add(new Mark.Box(x, y, Math.max(LEAST_BAR, wide), BAR, shade));
        }
    }

    private void funnel(BarChart.Row row, BarChart.Row below, double middle, int y, int step, double scale) {
        double whole = row.whole() * scale;
        double part = row.part() * scale;
        if (below != null && below.whole() > 0) {
            marks.add(new Mark.Slope(middle, y + BAR, step - BAR, part, below.whole() * scale, Hue.FAINT));
        }
        box(middle - whole / 2, y, whole, Hue.WEAK);
        box(middle - part / 2, y, part, Hue.STRONG);
    }

    private int widest(BarChart chart, Function<BarChart.Row, String> text, Face face) {
        return chart.rows().stream().mapToInt(row -> lettering.width(text.apply(row), face)).max().orElse(0);
    }

    /** Beside the middle of a bar. */
    private void middle(String text, int x, int y, int room, Tone tone, Face face) {
        text(text, x, y + (BAR - lettering.height(face)) / 2.0, room, tone, face);
    }

    private void text(String text, double x, double y, int room, Tone tone, Face face) {
        marks.add(new Mark.Text(lettering.shortened(text, room, face), x, y, tone, face));
    }
}
