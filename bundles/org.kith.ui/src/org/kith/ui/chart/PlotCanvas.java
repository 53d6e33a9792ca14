// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kith.core.plot.Ink;
import org.kith.core.plot.Mark;
import org.kith.core.plot.Plot;
import org.kith.core.plot.PlotDrawing;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * One plot on a canvas, as high as it needs to be for its width; the same picture as in a file. Screen readers hear its
 * numbers. On the display's thread.
 */
public final class PlotCanvas extends Canvas {

    private static final int USUAL_WIDTH = 480;
    private static final double POINTS_BY_INCH = 72;

    private final Theme theme;
    private final Plot plot;
    private final String empty;
    private final double scale;
    private PlotDrawing drawing;

    /** @param empty what is said where there is nothing to see */
    public PlotCanvas(Composite parent, Plot plot, String empty) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.plot = plot;
        this.empty = empty;
        theme = Theme.of(this);
        theme.onChange(this, this::redraw);
        double letters = theme.font(Face.SMALL).getFontData()[0].getHeight() * getDisplay().getDPI().y / POINTS_BY_INCH;
        scale = letters / PlotDrawing.LETTERS;
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = plot.inWords();
            }
        });
        addListener(SWT.Paint, this::paint);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        // keys that lead elsewhere do so; that others come here lets the canvas take the focus
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.KeyDown, event -> event.doit = true);
    }

    /** @return what is shown */
    public Plot plot() {
        return plot;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? USUAL_WIDTH : Math.max(1, widthHint);
        return new Point(width, (int) Math.ceil(drawing(width).height() * scale));
    }

    private PlotDrawing drawing(int width) {
        if (drawing == null || Math.abs(drawing.width() * scale - width) > 1) {
            var gc = new GC(this);
            try {
                drawing = new PlotDrawing(plot, width / scale, empty, (text, size, bold) -> {
                    gc.setFont(theme.font(face(bold)));
                    return gc.textExtent(text).x / scale;
                });
            } finally {
                gc.dispose();
            }
        }
        return drawing;
    }

    private static Face face(boolean bold) {
        return bold ? Face.HEADING : Face.SMALL;
    }

    private void paint(Event event) {
        var area = getClientArea();
        event.gc.setBackground(theme.color(Tone.SURFACE));
        event.gc.fillRectangle(area);
        event.gc.setAntialias(SWT.ON);
        drawing(area.width).marks().forEach(mark -> draw(event.gc, mark));
        if (isFocusControl()) {
            event.gc.setLineWidth(1);
            event.gc.setForeground(theme.color(Tone.ACCENT));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private Color colour(Ink ink) {
        int[] parts = ink.parts(theme.dark());
        return new Color(parts[0], parts[1], parts[2]);
    }

    private int pixels(double length) {
        return (int) Math.round(length * scale);
    }

    private void draw(GC gc, Mark mark) {
        switch (mark) {
            case Mark.Box box -> {
                gc.setBackground(colour(box.ink()));
                gc.fillRectangle(pixels(box.x()), pixels(box.y()), Math.max(1, pixels(box.width())),
                        Math.max(1, pixels(box.height())));
            }
            case Mark.Dot dot -> {
                gc.setBackground(colour(dot.ink()));
                int size = pixels(2 * dot.radius());
                gc.fillOval(pixels(dot.x() - dot.radius()), pixels(dot.y() - dot.radius()), size, size);
            }
            case Mark.Line line -> {
                gc.setForeground(colour(line.ink()));
                gc.setLineWidth(Math.max(1, pixels(line.width())));
                int[] points = new int[line.points().length];
                for (int i = 0; i < points.length; i++) {
                    points[i] = pixels(line.points()[i]);
                }
                gc.drawPolyline(points);
            }
            case Mark.Text text -> draw(gc, text);
        }
    }

    private void draw(GC gc, Mark.Text text) {
        gc.setForeground(colour(text.ink()));
        gc.setFont(theme.font(face(text.bold())));
        int width = gc.textExtent(text.text()).x;
        int left = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        var metrics = gc.getFontMetrics();
        gc.drawText(text.text(), pixels(text.x()) - left,
                pixels(text.y()) - metrics.getAscent() - metrics.getLeading(), true);
    }
}
