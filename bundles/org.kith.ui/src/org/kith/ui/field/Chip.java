// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.field;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kith.ui.internal.Messages;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** A word in a rounded box that can be removed: by its cross, by Delete or Backspace. */
final class Chip extends Canvas {

    private static final int LONGEST = 28;
    private static final int CROSS = 7;

    private final String text;
    private final Runnable remove;

    Chip(Composite parent, String text, Runnable remove) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.remove = remove;
        setToolTipText(NLS.bind(Messages.Chip_Remove, text));
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, this::mouseDown);
        addListener(SWT.KeyDown, this::keyDown);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        describe();
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = getToolTipText();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LISTITEM;
            }
        });
    }

    private String shown() {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        gc.setFont(Theme.of(this).font(Face.BODY));
        var extent = gc.textExtent(shown());
        gc.dispose();
        return new Point(extent.x + 3 * Space.SMALL + CROSS, extent.y + Space.TIGHT);
    }

    private void paint(Event event) {
        var gc = event.gc;
        var theme = Theme.of(this);
        var size = getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(isFocusControl() ? Tone.SELECTION : Tone.RAISED));
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, size.y, size.y);
        gc.setForeground(theme.color(isFocusControl() ? Tone.ACCENT : Tone.BORDER));
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, size.y, size.y);
        gc.setForeground(theme.color(Tone.TEXT));
        gc.setFont(theme.font(Face.BODY));
        gc.drawText(shown(), Space.SMALL, Space.TIGHT / 2, true);
        gc.setForeground(theme.color(Tone.MUTED));
        int left = size.x - Space.SMALL - CROSS;
        int top = (size.y - CROSS) / 2;
        gc.drawLine(left, top, left + CROSS - 1, top + CROSS - 1);
        gc.drawLine(left, top + CROSS - 1, left + CROSS - 1, top);
    }

    private void mouseDown(Event event) {
        setFocus();
        if (event.x > getSize().x - 2 * Space.SMALL - CROSS) {
            remove.run();
        }
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            remove.run();
        }
    }
}
