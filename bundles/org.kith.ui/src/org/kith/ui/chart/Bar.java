// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** A bar that is filled in part. It repeats what a text beside it says, so it has no name of its own. */
public final class Bar {

    private static final int HEIGHT = 6;

    private final Canvas canvas;
    private double share;

    /** @param parent needs a layout that gives the bar its width */
    public Bar(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addPaintListener(event -> paint(event.gc));
    }

    /** @return the control, to lay out */
    public Canvas control() {
        return canvas;
    }

    /** @param filled 0 to 1 */
    public void show(double filled) {
        share = Math.clamp(filled, 0, 1);
        canvas.redraw();
    }

    private void paint(GC gc) {
        var theme = Theme.of(canvas);
        var area = canvas.getClientArea();
        int top = (area.height - HEIGHT) / 2;
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(Tone.LINE));
        gc.fillRoundRectangle(0, top, area.width, HEIGHT, HEIGHT, HEIGHT);
        int width = (int) Math.round(area.width * share);
        if (width > 0) {
            gc.setBackground(theme.color(Tone.ACCENT));
            gc.fillRoundRectangle(0, top, Math.max(HEIGHT, width), HEIGHT, HEIGHT, HEIGHT);
        }
    }
}
