// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.ImageData;
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
    private static final int NEAR = 8;

    private final Theme theme;
    private List<Chart> charts = List.of();
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
        addListener(SWT.MouseMove, this::hovered);
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
    public void show(List<? extends Chart> shown, String inWords) {
        charts = List.copyOf(shown);
        spoken = inWords;
        arrange();
    }

    /** @return the plots of bars that are shown */
    public List<BarChart> bars() {
        return charts.stream().filter(BarChart.class::isInstance).map(BarChart.class::cast).toList();
    }

    /** @return the plots of lines that are shown */
    public List<LineChart> lines() {
        return charts.stream().filter(LineChart.class::isInstance).map(LineChart.class::cast).toList();
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
        layout.drawing().paint(event.gc, theme, -getVerticalBar().getSelection());
        if (isFocusControl()) {
            event.gc.setForeground(theme.color(Tone.ACCENT));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        }
    }

    /** What a point stands for is said while the pointer is there. */
    private void hovered(Event event) {
        int top = getVerticalBar().getSelection();
        var said = layout.spots().reversed().stream().filter(spot -> Math.hypot(spot.x() - event.x,
                spot.y() - top - event.y) <= NEAR).map(LineLayout.Spot::said).findFirst().orElse(null);
        if (!Objects.equals(said, getToolTipText())) {
            setToolTipText(said);
        }
    }

    /** @return all of the plots as a drawing in the colours of the theme */
    public String svg() {
        return layout.drawing().svg(this);
    }

    /** @return all of the plots as a picture in the colours of the theme, twice as fine as the window */
    public ImageData picture() {
        return layout.drawing().picture(this);
    }
}
