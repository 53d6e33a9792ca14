// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.List;
import java.util.function.Consumer;

import org.kith.ui.chart.LineChart.Line;
import org.kith.ui.chart.LineChart.Point;
import org.kith.ui.chart.LineChart.Tick;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Tone;

/** Finds out where everything is in a plot of lines. */
final class LineLayout {

    private static final int HEIGHT = 180;
    private static final int KEY = 10;
    private static final int DOT = 4;
    private static final int STRONG = 2;
    private static final int STEPS = 5;

    private final Lettering lettering;
    private final LineChart chart;
    private final int left;
    private final int room;
    private final Consumer<Mark> marks;
    private final Consumer<Spot> spots;
    private int first;
    private int upper;

    /** A point that says something when the pointer is there. */
    record Spot(double x, double y, String said) {
    }

    LineLayout(Lettering lettering, LineChart chart, int left, int room, Consumer<Mark> marks, Consumer<Spot> spots) {
        this.lettering = lettering;
        this.chart = chart;
        this.left = left;
        this.room = room;
        this.marks = marks;
        this.spots = spots;
    }

    /** @return where it ends */
    int add(int top) {
        int axis = lettering.width(String.valueOf(chart.top()), Face.SMALL);
        first = left + axis + Space.SMALL;
        upper = legend(top) + Space.SMALL;
        addGrid(axis);
        addTicks();
        for (int i = 0; i < chart.events().size(); i++) {
            addEvent(i);
        }
        chart.lines().reversed().forEach(this::addLine);
        return upper + HEIGHT + Space.TIGHT + lettering.height(Face.SMALL);
    }

    /** As many lines as the names need. */
    private int legend(int top) {
        int x = left;
        int y = top;
        for (var line : chart.lines()) {
            int wide = KEY + Space.TIGHT + lettering.width(line.name(), Face.SMALL) + Space.MEDIUM;
            if (x > left && x + wide > left + room) {
                x = left;
                y += lettering.height(Face.SMALL) + Space.TIGHT;
            }
            marks.accept(new Mark.Dot(x + KEY / 2.0, y + lettering.height(Face.SMALL) / 2.0, KEY / 2.0, line.shade()));
            text(line.name(), x + KEY + Space.TIGHT, y, Tone.MUTED);
            x += wide;
        }
        return y + lettering.height(Face.SMALL);
    }

    private void addGrid(int axis) {
        int step = Math.max(1, (chart.top() + STEPS - 1) / STEPS);
        for (int value = 0; value <= chart.top(); value += step) {
            double y = y(value);
            marks.accept(new Mark.Path(List.of(new Mark.Place(first, y), new Mark.Place(left + room, y)), Tone.LINE, 1,
                    false));
            var label = String.valueOf(value);
            text(label, left + axis - lettering.width(label, Face.SMALL), y - lettering.height(Face.SMALL) / 2.0,
                    Tone.MUTED);
        }
    }

    /** A name that would run into the one before is left out. */
    private void addTicks() {
        double free = left;
        for (var tick : chart.ticks()) {
            int wide = lettering.width(tick.label(), Face.SMALL);
            double begin = Math.clamp(x(tick.at()) - wide / 2.0, left, Math.max(left, left + room - wide));
            if (begin >= free) {
                text(tick.label(), begin, upper + HEIGHT + Space.TIGHT, Tone.MUTED);
                free = begin + wide + Space.SMALL;
            }
        }
    }

    /** Its name stands beside its line as far as there is room before the next one. */
    private void addEvent(int number) {
        var event = chart.events().get(number);
        double x = x(event.at());
        marks.accept(new Mark.Path(List.of(new Mark.Place(x, upper), new Mark.Place(x, upper + HEIGHT)), Tone.MUTED, 1,
                true));
        marks.accept(new Mark.Dot(x, upper, DOT, Tone.MUTED));
        spots.accept(new Spot(x, upper, event.label()));
        double end = number + 1 < chart.events().size() ? x(chart.events().get(number + 1).at()) : left + room;
        text(lettering.shortened(event.label(), (int) (end - x) - Space.SMALL, Face.SMALL), x + DOT + 2, upper + 1,
                Tone.MUTED);
    }

    private void addLine(Line line) {
        var places = line.points().stream().map(point -> new Mark.Place(x(point.at()), y(point.value()))).toList();
        if (places.size() > 1) {
            marks.accept(new Mark.Path(places, line.shade(), STRONG, false));
        }
        for (Point point : line.points()) {
            marks.accept(new Mark.Dot(x(point.at()), y(point.value()), DOT, line.shade()));
            spots.accept(new Spot(x(point.at()), y(point.value()), point.said()));
        }
    }

    private double x(double at) {
        return first + DOT + at * (left + room - first - 2 * DOT);
    }

    private double y(double value) {
        return upper + HEIGHT - HEIGHT * Math.clamp(value / chart.top(), 0, 1);
    }

    private void text(String text, double x, double y, Tone tone) {
        marks.accept(new Mark.Text(text, x, y, tone, Face.SMALL));
    }
}
