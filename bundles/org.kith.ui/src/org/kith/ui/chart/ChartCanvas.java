// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * Plots on a canvas, which scrolls where they are higher than it is; they can be taken from there as pictures. Screen
 * readers hear a text. On the display's thread.
 */
public final class ChartCanvas extends Canvas {

    private static final int STEP = 32;
    private static final int ROUND = 4;
    /** Pixels of a picture for each of the window, so that it can be printed. */
    private static final int DENSITY = 2;

    private final Theme theme;
    private List<BarChart> charts = List.of();
    private String spoken = "";
    private ChartLayout layout;

    /** @param name what is plotted */
    public ChartCanvas(Composite parent, String name) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        theme = Theme.of(this);
        theme.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name + ". " + spoken;
            }
        });
        addListener(SWT.Resize, event -> arrange());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.KeyDown, this::pressed);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        // keys that lead elsewhere do so, all others come here
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
        arrange();
    }

    /**
     * Shows other plots.
     *
     * @param inWords the same in sentences, for those who listen
     */
    public void show(List<BarChart> shown, String inWords) {
        charts = List.copyOf(shown);
        spoken = inWords;
        arrange();
    }

    /** @return what is shown */
    public List<BarChart> charts() {
        return charts;
    }

    private void arrange() {
        var area = getClientArea();
        try (var lettering = new Lettering(this)) {
            layout = new ChartLayout(charts, area.width, lettering);
        }
        var bar = getVerticalBar();
        int page = Math.clamp(area.height, 1, Math.max(1, layout.height()));
        bar.setVisible(layout.height() > area.height);
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, layout.height() - page)), 0,
                Math.max(1, layout.height()), page, STEP, Math.max(STEP, page - STEP));
        redraw();
    }

    private void pressed(Event event) {
        var bar = getVerticalBar();
        switch (event.keyCode) {
            case SWT.ARROW_UP -> scroll(bar.getSelection() - STEP);
            case SWT.ARROW_DOWN -> scroll(bar.getSelection() + STEP);
            case SWT.PAGE_UP -> scroll(bar.getSelection() - bar.getPageIncrement());
            case SWT.PAGE_DOWN -> scroll(bar.getSelection() + bar.getPageIncrement());
            case SWT.HOME -> scroll(0);
            case SWT.END -> scroll(bar.getMaximum());
            default -> {
                // other keys are not for here
            }
        }
    }

    private void scroll(int to) {
        getVerticalBar().setSelection(to);
        redraw();
    }

    private void paint(Event event) {
        var area = getClientArea();
        event.gc.setBackground(theme.color(Tone.SURFACE));
        event.gc.fillRectangle(area);
        draw(event.gc, -getVerticalBar().getSelection());
        if (isFocusControl()) {
            event.gc.setForeground(theme.color(Tone.ACCENT));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    private void draw(GC gc, int top) {
        gc.setAntialias(SWT.ON);
        layout.marks().forEach(mark -> draw(gc, mark, top));
    }

    private void draw(GC gc, Mark mark, int top) {
        switch (mark) {
            case Mark.Box box -> {
                gc.setBackground(new Color(box.shade().rgb(theme.dark())));
                gc.fillRoundRectangle(whole(box.x()), whole(box.y()) + top, Math.max(1, whole(box.width())),
                        whole(box.height()), ROUND, ROUND);
            }
            case Mark.Slope slope -> {
                int upper = whole(slope.top()) + top;
                int lower = upper + whole(slope.height());
                gc.setBackground(new Color(slope.shade().rgb(theme.dark())));
                gc.fillPolygon(new int[] {whole(slope.middle() - slope.above() / 2), upper,
                    whole(slope.middle() + slope.above() / 2), upper, whole(slope.middle() + slope.below() / 2), lower,
                    whole(slope.middle() - slope.below() / 2), lower});
            }
            case Mark.Text text -> {
                gc.setForeground(theme.color(text.tone()));
                gc.setFont(theme.font(text.face()));
                gc.drawText(text.text(), whole(text.x()), whole(text.y()) + top, true);
            }
        }
    }

    private static int whole(double pixels) {
        return (int) Math.round(pixels);
    }

    /** @return all of the plots as a drawing in the colours of the theme */
    public String svg() {
        try (var lettering = new Lettering(this)) {
            return new ChartSvg(layout, lettering, theme.dark()).write();
        }
    }

    /** @return all of the plots as a picture in the colours of the theme, twice as fine as the window */
    public ImageData picture() {
        var image = new Image(getDisplay(), DENSITY * Math.max(1, layout.width()),
                DENSITY * Math.max(1, layout.height()));
        var gc = new GC(image);
        var larger = new Transform(getDisplay());
        try {
            gc.setBackground(theme.color(Tone.SURFACE));
            gc.fillRectangle(image.getBounds());
            larger.scale(DENSITY, DENSITY);
            gc.setTransform(larger);
            draw(gc, 0);
            gc.setTransform(null);
            return image.getImageData();
        } finally {
            larger.dispose();
            gc.dispose();
            image.dispose();
        }
    }
}
