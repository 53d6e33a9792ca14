// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Shade;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** Says what the colours of a picture mean: a row of dots with words that goes on in the next line where it is narrow. */
public final class Legend extends Canvas {

    private static final int DOT = 10;

    private final Theme theme;
    private List<Entry> entries = List.of();

    /** A colour and what it means. */
    public record Entry(Shade shade, String text) {
    }

    /** Creates a legend without colours. */
    public Legend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        theme = Theme.of(this);
        theme.onChange(this, this::redraw);
        addListener(SWT.Paint, this::paint);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = entries.stream().map(Entry::text).collect(Collectors.joining(", "));
            }
        });
    }

    /** Shows other colours. */
    public void show(List<Entry> colours) {
        entries = List.copyOf(colours);
        redraw();
    }

    /** @return what is shown */
    public List<Entry> entries() {
        return entries;
    }

    private void paint(Event event) {
        event.gc.setBackground(getBackground());
        event.gc.fillRectangle(getClientArea());
        event.gc.setAntialias(SWT.ON);
        layOut(event.gc, getClientArea().width, true);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        int width = widthHint == SWT.DEFAULT ? 400 : widthHint;
        int height = layOut(gc, width, false);
        gc.dispose();
        return new Point(width, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    /** @return how high it is */
    private int layOut(GC gc, int width, boolean painting) {
        gc.setFont(theme.font(Face.SMALL));
        int line = gc.getFontMetrics().getHeight() + Space.TIGHT;
        int x = 0;
        int y = 0;
        for (var entry : entries) {
            int needed = DOT + Space.TIGHT + gc.textExtent(entry.text()).x;
            if (x > 0 && x + needed > width) {
                x = 0;
                y += line;
            }
            if (painting) {
                paint(gc, entry, x, y);
            }
            x += needed + Space.LARGE;
        }
        return entries.isEmpty() ? 0 : y + line;
    }

    private void paint(GC gc, Entry entry, int x, int y) {
        gc.setBackground(new Color(entry.shade().rgb(theme.dark())));
        gc.fillOval(x, y + (gc.getFontMetrics().getHeight() - DOT) / 2, DOT, DOT);
        gc.setForeground(theme.color(Tone.MUTED));
        gc.drawText(entry.text(), x + DOT + Space.TIGHT, y, SWT.DRAW_TRANSPARENT);
    }
}
