// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** A line that shows how a number went, as large as a word, with a dot at its end (Tufte, “Beautiful Evidence”). */
public final class Sparkline {

    private static final int MARGIN = 4;
    private static final int DOT = 5;
    private static final int PALE = 40;

    private final Canvas canvas;
    private double[] values = {};
    private double top = 1;
    private String name = "";

    /** @param parent needs a layout that gives the line its size */
    public Sparkline(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addPaintListener(event -> paint(event.gc, canvas.getClientArea()));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    /** @return the control, to lay out */
    public Canvas control() {
        return canvas;
    }

    /**
     * @param shown in order of time, not negative
     * @param most what the upper edge stands for; larger values are drawn there
     * @param spoken the same in a sentence, for those who listen and as a tip
     */
    public void show(double[] shown, double most, String spoken) {
        values = shown.clone();
        top = most;
        name = spoken;
        canvas.setToolTipText(spoken.replace("&", "&&"));
        canvas.redraw();
    }

    private void paint(GC gc, Rectangle area) {
        if (values.length < 2) {
            return;
        }
        var theme = Theme.of(canvas);
        gc.setAntialias(SWT.ON);
        int[] line = line(area);
        gc.setAlpha(PALE);
        gc.setBackground(theme.color(Tone.ACCENT));
        gc.fillPolygon(closed(line, area));
        gc.setAlpha(255);
        gc.setForeground(theme.color(Tone.ACCENT));
        gc.setLineWidth(2);
        gc.drawPolyline(line);
        gc.fillOval(line[line.length - 2] - DOT / 2, line[line.length - 1] - DOT / 2, DOT, DOT);
    }

    private int[] line(Rectangle area) {
        int[] line = new int[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            line[2 * i] = MARGIN + (area.width - 2 * MARGIN) * i / (values.length - 1);
            line[2 * i + 1] = area.height - MARGIN
                    - (int) Math.round((area.height - 2 * MARGIN) * Math.clamp(values[i] / top, 0, 1));
        }
        return line;
    }

    private static int[] closed(int[] line, Rectangle area) {
        int[] polygon = Arrays.copyOf(line, line.length + 4);
        polygon[line.length] = line[line.length - 2];
        polygon[line.length + 1] = area.height - MARGIN;
        polygon[line.length + 2] = line[0];
        polygon[line.length + 3] = area.height - MARGIN;
        return polygon;
    }
}
