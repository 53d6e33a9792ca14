// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import java.util.List;
import java.util.stream.DoubleStream;

import org.kith.core.plot.Mark.Anchor;

/** Draws bars below one another, each with its value behind it; what is below zero goes to the left. */
final class Bars {

    private static final double BAR = 11;
    private static final double BETWEEN = 2;
    private static final double LABEL_SHARE = 0.35;
    private static final double LEAST = 1;

    private final PlotDrawing drawing;
    private final Plot plot;
    private final List<Series> series;
    private final double labels;
    private final double left;
    private final double scale;

    Bars(PlotDrawing drawing, Plot plot) {
        this.drawing = drawing;
        this.plot = plot;
        series = plot.series();
        labels = Math.min(drawing.widest(series.getFirst().points().stream().map(Point::label).toList()),
                drawing.width() * LABEL_SHARE);
        double values = drawing.widest(all().mapToObj(plot.unit()::text).toList()) + PlotDrawing.GAP;
        double low = Math.min(0, all().min().orElse(0));
        double high = Math.max(0, all().max().orElse(0));
        double before = low < 0 ? values : 0;
        double room = Math.max(LEAST, drawing.width() - labels - PlotDrawing.GAP - before - values);
        scale = room / (high - low);
        left = labels + PlotDrawing.GAP + before - low * scale;
    }

    private DoubleStream all() {
        return series.stream().flatMap(each -> each.points().stream()).mapToDouble(Point::value)
                .filter(Double::isFinite);
    }

    void add() {
        int rows = series.getFirst().points().size();
        double high = series.size() * (BAR + BETWEEN);
        for (int row = 0; row < rows; row++) {
            drawing.skip(PlotDrawing.GAP);
            var label = series.getFirst().points().get(row).label();
            drawing.text(drawing.shortened(label, labels), 0, drawing.height() + (high + PlotDrawing.SIZE * 0.7) / 2,
                    Anchor.START, Ink.TEXT);
            for (int i = 0; i < series.size(); i++) {
                add(series.get(i).points().get(row).value(), drawing.height() + i * (BAR + BETWEEN), Ink.of(i));
            }
            drawing.skip(high);
        }
        drawing.skip(PlotDrawing.GAP);
    }

    private void add(double value, double top, Ink ink) {
        if (!Double.isFinite(value)) {
            return;
        }
        double wide = Math.max(LEAST, Math.abs(value) * scale);
        drawing.add(new Mark.Box(value < 0 ? left - wide : left, top, wide, BAR, value == 0 ? Ink.LINE : ink));
        double beside = value < 0 ? left - wide - PlotDrawing.GAP : left + wide + PlotDrawing.GAP;
        drawing.text(plot.unit().text(value), beside, top + BAR - 1.5, value < 0 ? Anchor.END : Anchor.START,
                Ink.MUTED);
    }
}
