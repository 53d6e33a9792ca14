// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.kith.core.plot.Mark.Anchor;

/** Finds out where everything in a plot is drawn. */
public final class PlotDrawing {

    /** The size of usual letters; all else is in proportion to it. */
    public static final double LETTERS = 11;

    static final double SIZE = LETTERS;
    static final double GAP = 6;

    private static final double TITLE = 13;
    private static final double KEY = 9;
    private static final double LEADING = 1.5;
    private static final String ELLIPSIS = "\u2026";

    private final Plot plot;
    private final double width;
    private final Lettering lettering;
    private final List<Mark> marks = new ArrayList<>();
    private double y;

    /**
     * @param width how much room there is
     * @param empty what is said where there is nothing to see
     */
    public PlotDrawing(Plot plot, double width, String empty, Lettering lettering) {
        this.plot = plot;
        this.width = width;
        this.lettering = lettering;
        y = TITLE;
        text(shortened(plot.title(), width, TITLE, true), 0, y, TITLE, true, Anchor.START, Ink.TEXT);
        y += GAP;
        if (plot.isEmpty()) {
            y += SIZE * LEADING;
            text(shortened(empty, width, SIZE, false), 0, y, SIZE, false, Anchor.START, Ink.MUTED);
            y += GAP;
        } else {
            addKeys();
            addValues();
        }
    }

    private void addValues() {
        switch (plot.shape()) {
            case BARS -> new Bars(this, plot).add();
            case COLUMNS -> new Axes(this, plot).addColumns();
            case LINES -> new Axes(this, plot).addLines();
        }
    }

    /** What the colours stand for; one series alone needs no key if it has no name. */
    private void addKeys() {
        if (plot.series().size() == 1 && plot.series().getFirst().name().isEmpty()) {
            return;
        }
        double x = 0;
        y += SIZE * LEADING;
        for (int i = 0; i < plot.series().size(); i++) {
            var name = shortened(plot.series().get(i).name(), width - KEY - GAP, SIZE, false);
            double wide = KEY + GAP + lettering.width(name, SIZE, false) + 2 * GAP;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += SIZE * LEADING;
            }
            marks.add(new Mark.Box(x, y - KEY, KEY, KEY, Ink.of(i)));
            text(name, x + KEY + GAP, y, SIZE, false, Anchor.START, Ink.MUTED);
            x += wide;
        }
        y += GAP;
    }

    /** @return everything that is drawn, what is in front last */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** @return how much room there was */
    public double width() {
        return width;
    }

    /** @return how much of the height is taken */
    public double height() {
        return y;
    }

    /** @return how much room a text takes */
    double width(String text) {
        return lettering.width(text, SIZE, false);
    }

    /** @return the width of the widest */
    double widest(List<String> texts) {
        return texts.stream().flatMapToDouble(text -> DoubleStream.of(width(text))).max().orElse(0);
    }

    /** Goes down. */
    void skip(double height) {
        y += height;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** A text of usual size. */
    void text(String text, double x, double at, Anchor anchor, Ink ink) {
        text(text, x, at, SIZE, false, anchor, ink);
    }

    private void text(String text, double x, double at, double size, boolean bold, Anchor anchor, Ink ink) {
        marks.add(new Mark.Text(text, x, at, size, bold, anchor, ink));
    }

    /** @return as much of a text as there is room for */
    String shortened(String text, double room) {
        return shortened(text, room, SIZE, false);
    }

    private String shortened(String text, double room, double size, boolean bold) {
        var shown = text;
        for (int end = text.length(); end > 0 && lettering.width(shown, size, bold) > room; end--) {
            shown = text.substring(0, end - 1).stripTrailing() + ELLIPSIS;
        }
        return shown;
    }
}
