// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.kith.core.plot.Mark.Anchor;

/** Draws values above a line from left to right: as columns, or joined by lines. */
final class Axes {

    private static final double HEIGHT = 150;
    private static final double COLUMN_SHARE = 0.75;
    private static final double WIDEST_COLUMN = 28;
    private static final double LINE = 2;
    private static final double DOT = 3;
    private static final int FEW = 12;

    private final PlotDrawing drawing;
    private final Plot plot;
    private final List<Series> series;
    private final Scale scale;
    private final double top;
    private final double left;
    private final double right;

    Axes(PlotDrawing drawing, Plot plot) {
        this.drawing = drawing;
        this.plot = plot;
        series = plot.series();
        scale = Scale.of(series.stream().flatMap(each -> each.points().stream()).mapToDouble(Point::value)
                .filter(Double::isFinite).toArray(), plot.unit());
        drawing.skip(PlotDrawing.SIZE);
        top = drawing.height();
        left = drawing.widest(scale.ticks().stream().map(plot.unit()::text).toList()) + PlotDrawing.GAP;
        right = drawing.width() - PlotDrawing.GAP;
        for (double tick : scale.ticks()) {
            drawing.add(new Mark.Line(new double[] {left, y(tick), right, y(tick)}, tick == 0 ? LINE : 1, Ink.LINE));
            drawing.text(plot.unit().text(tick), left - PlotDrawing.GAP, y(tick) + PlotDrawing.SIZE / 3, Anchor.END,
                    Ink.MUTED);
        }
    }

    private double y(double value) {
        return top + HEIGHT * (1 - scale.part(value));
    }

    void addColumns() {
        var labels = series.getFirst().points().stream().map(Point::label).toList();
        double step = (right - left) / labels.size();
        double wide = Math.min(WIDEST_COLUMN, step * COLUMN_SHARE / series.size());
        for (int i = 0; i < series.size(); i++) {
            for (int place = 0; place < labels.size(); place++) {
                double x = left + step * (place + 0.5) + wide * (i - series.size() / 2.0);
                addColumn(series.get(i).points().get(place).value(), x, wide, Ink.of(i));
            }
        }
        addLabels(labels, IntStream.range(0, labels.size()).mapToObj(place -> left + step * (place + 0.5)).toList());
    }

    private void addColumn(double value, double x, double wide, Ink ink) {
        if (Double.isFinite(value) && value != 0) {
            drawing.add(new Mark.Box(x, Math.min(y(value), y(0)), Math.max(1, wide - 1), Math.abs(y(value) - y(0)),
                    ink));
            var text = plot.unit().text(value);
            if (drawing.width(text) <= wide + PlotDrawing.GAP) {
                drawing.text(text, x + wide / 2, Math.min(y(value), y(0)) - 2, Anchor.MIDDLE, Ink.MUTED);
            }
        }
    }

    void addLines() {
        var places = new TreeMap<Double, String>();
        series.forEach(each -> each.points().forEach(point -> places.put(point.at(), point.label())));
        double first = places.firstKey();
        double span = places.lastKey() - first;
        double begin = left + 2 * PlotDrawing.GAP;
        double end = right - drawing.widest(series.stream().map(this::last).toList()) - 2 * PlotDrawing.GAP;
        for (int i = 0; i < series.size(); i++) {
            addLine(series.get(i), Ink.of(i), first, begin, span == 0 ? 0 : (end - begin) / span);
        }
        addLabels(List.copyOf(places.values()), places.keySet().stream()
                .map(at -> begin + (span == 0 ? 0 : (at - first) / span * (end - begin))).toList());
    }

    private String last(Series line) {
        return line.points().isEmpty() ? "" : plot.unit().text(line.points().getLast().value());
    }

    private void addLine(Series line, Ink ink, double first, double begin, double perUnit) {
        var known = line.points().stream().filter(point -> Double.isFinite(point.value())).toList();
        double[] points = known.stream().flatMapToDouble(point -> DoubleStream.of(
                begin + (point.at() - first) * perUnit, y(point.value()))).toArray();
        if (known.size() > 1) {
            drawing.add(new Mark.Line(points, LINE, ink));
        }
        for (int i = 0; i < known.size(); i++) {
            if (known.size() <= FEW || i == known.size() - 1) {
                drawing.add(new Mark.Dot(points[2 * i], points[2 * i + 1], DOT, ink));
            }
        }
        if (!known.isEmpty()) {
            drawing.text(plot.unit().text(known.getLast().value()), points[points.length - 2] + PlotDrawing.GAP,
                    points[points.length - 1] + PlotDrawing.SIZE / 3, Anchor.START, Ink.TEXT);
        }
    }

    /** As many as there is room for, the last one among them. */
    private void addLabels(List<String> labels, List<Double> places) {
        double at = top + HEIGHT + PlotDrawing.SIZE * 1.4;
        var shown = new ArrayList<Integer>();
        double next = Double.MAX_VALUE;
        for (int i = labels.size() - 1; i >= 0; i--) {
            double half = drawing.width(labels.get(i)) / 2;
            double x = middle(places.get(i), half);
            if (x + half + PlotDrawing.GAP <= next) {
                shown.addFirst(i);
                next = x - half;
            }
        }
        for (int i : shown) {
            drawing.text(labels.get(i), middle(places.get(i), drawing.width(labels.get(i)) / 2), at, Anchor.MIDDLE,
                    Ink.MUTED);
        }
        drawing.skip(HEIGHT + PlotDrawing.SIZE * 2);
    }

    private double middle(double place, double half) {
        return Math.clamp(place, Math.min(half, right - half), right - half);
    }
}
