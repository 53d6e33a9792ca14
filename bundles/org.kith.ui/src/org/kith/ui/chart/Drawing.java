// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.theme.Shade;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * Marks that make up a picture: for a window, for a file of pixels, and as Scalable Vector Graphics. On the display's
 * thread.
 *
 * @param width in pixels
 * @param height in pixels
 * @param marks those behind first
 */
public record Drawing(int width, int height, List<Mark> marks) {

    private static final int ROUND = 4;
    /** Pixels of a picture for each of the window, so that it can be printed. */
    private static final int DENSITY = 2;

    public Drawing {
        marks = List.copyOf(marks);
    }

    /**
     * Draws all marks.
     *
     * @param top added to where they are, in pixels
     */
    public void paint(GC gc, Theme theme, int top) {
        gc.setAntialias(SWT.ON);
        marks.forEach(mark -> paint(gc, theme, mark, top));
    }

    private static void paint(GC gc, Theme theme, Mark mark, int top) {
        switch (mark) {
            case Mark.Box box -> {
                gc.setBackground(color(box.shade(), theme));
                gc.fillRoundRectangle(whole(box.x()), whole(box.y()) + top, Math.max(1, whole(box.width())),
                        whole(box.height()), ROUND, ROUND);
            }
            case Mark.Slope slope -> paint(gc, theme, slope, top);
            case Mark.Text text -> {
                gc.setForeground(theme.color(text.tone()));
                gc.setFont(theme.font(text.face()));
                gc.drawText(text.text(), whole(text.x()), whole(text.y()) + top, true);
            }
            case Mark.Path path -> paint(gc, theme, path, top);
            case Mark.Dot dot -> {
                gc.setBackground(color(dot.shade(), theme));
                gc.fillOval(whole(dot.x() - dot.radius()), whole(dot.y() - dot.radius()) + top,
                        whole(2 * dot.radius()), whole(2 * dot.radius()));
            }
            case Mark.Ring ring -> {
                gc.setForeground(color(ring.shade(), theme));
                gc.setLineWidth(ring.width());
                gc.drawOval(whole(ring.x() - ring.radius()), whole(ring.y() - ring.radius()) + top,
                        whole(2 * ring.radius()), whole(2 * ring.radius()));
                gc.setLineWidth(1);
            }
        }
    }

    private static void paint(GC gc, Theme theme, Mark.Slope slope, int top) {
        int upper = whole(slope.top()) + top;
        int lower = upper + whole(slope.height());
        gc.setBackground(color(slope.shade(), theme));
        gc.fillPolygon(new int[] {whole(slope.middle() - slope.above() / 2), upper,
            whole(slope.middle() + slope.above() / 2), upper, whole(slope.middle() + slope.below() / 2), lower,
            whole(slope.middle() - slope.below() / 2), lower});
    }

    private static void paint(GC gc, Theme theme, Mark.Path path, int top) {
        int[] places = new int[2 * path.places().size()];
        for (int i = 0; i < path.places().size(); i++) {
            places[2 * i] = whole(path.places().get(i).x());
            places[2 * i + 1] = whole(path.places().get(i).y()) + top;
        }
        gc.setForeground(color(path.shade(), theme));
        gc.setLineWidth(path.width());
        gc.setLineStyle(path.dashed() ? SWT.LINE_DOT : SWT.LINE_SOLID);
        gc.drawPolyline(places);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private static Color color(Shade shade, Theme theme) {
        return new Color(shade.rgb(theme.dark()));
    }

    private static int whole(double pixels) {
        return (int) Math.round(pixels);
    }

    /** @return the drawing in the colours of the theme of a control */
    public String svg(Control control) {
        try (var lettering = new Lettering(control)) {
            return new ChartSvg(this, lettering, Theme.of(control).dark()).write();
        }
    }

    /** @return the drawing in the colours of the theme of a control, twice as fine as the window */
    public ImageData picture(Control control) {
        var display = control.getDisplay();
        var theme = Theme.of(control);
        var image = new Image(display, DENSITY * Math.max(1, width), DENSITY * Math.max(1, height));
        var gc = new GC(image);
        var larger = new Transform(display);
        try {
            gc.setBackground(theme.color(Tone.SURFACE));
            gc.fillRectangle(image.getBounds());
            larger.scale(DENSITY, DENSITY);
            gc.setTransform(larger);
            paint(gc, theme, 0);
            gc.setTransform(null);
            return image.getImageData();
        } finally {
            larger.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
