// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.kith.core.graph.TieGraph;

/** How a graph is driven by the mouse. */
final class GraphMouse {

    private static final double ZOOM_A_NOTCH = 1.2;
    private static final int STILL = 3;

    /** What the pressed button does. */
    private enum Grip {
        NONE, BACKGROUND, NODE, BAND
    }

    private final GraphCanvas canvas;
    private Grip grip = Grip.NONE;
    private int node;
    private Point begin;
    private Point last;
    private boolean moved;

    GraphMouse(GraphCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::released);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        canvas.addListener(SWT.MouseVerticalWheel, this::turned);
        canvas.addListener(SWT.MouseExit, event -> canvas.hover(TieGraph.NONE, 0, 0));
    }

    private void pressed(Event event) {
        canvas.setFocus();
        begin = new Point(event.x, event.y);
        last = begin;
        moved = false;
        node = canvas.nodeAt(event.x, event.y);
        boolean more = (event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0;
        if (node != TieGraph.NONE) {
            choose(event, more);
            grip = event.button == 1 ? Grip.NODE : Grip.NONE;
        } else if (event.button == 1) {
            grip = more ? Grip.BAND : Grip.BACKGROUND;
        } else {
            grip = event.button == 2 ? Grip.BACKGROUND : Grip.NONE;
        }
    }

    private void choose(Event event, boolean more) {
        if (more && event.button == 1) {
            canvas.toggle(node);
        } else if (!canvas.isSelected(node)) {
            canvas.selectOnly(node);
        } else {
            canvas.focusOn(node);
        }
    }

    private void moved(Event event) {
        moved |= begin != null && Math.max(Math.abs(event.x - begin.x), Math.abs(event.y - begin.y)) >= STILL;
        if (grip == Grip.NONE) {
            canvas.hover(canvas.nodeAt(event.x, event.y), event.x, event.y);
        } else if (moved) {
            drag(event);
            last = new Point(event.x, event.y);
        }
    }

    private void drag(Event event) {
        switch (grip) {
            case BACKGROUND -> canvas.pan(event.x - last.x, event.y - last.y);
            case NODE -> canvas.drag(node, event.x, event.y);
            case BAND -> canvas.band(new Rectangle(Math.min(begin.x, event.x), Math.min(begin.y, event.y),
                    Math.abs(event.x - begin.x), Math.abs(event.y - begin.y)));
            case NONE -> { }
        }
    }

    private void released(Event event) {
        if (grip == Grip.BAND) {
            canvas.selectBand();
        } else if (grip == Grip.BACKGROUND && !moved && event.button == 1) {
            canvas.clear();
        } else if (grip == Grip.NODE && !moved && (event.stateMask & (SWT.MOD1 | SWT.MOD2)) == 0) {
            canvas.selectOnly(node);
        }
        grip = Grip.NONE;
        begin = null;
    }

    private void doubleClicked(Event event) {
        if (event.button == 1 && canvas.nodeAt(event.x, event.y) != TieGraph.NONE) {
            grip = Grip.NONE;
            canvas.open();
        }
    }

    private void turned(Event event) {
        event.doit = false;
        canvas.zoom(Math.pow(ZOOM_A_NOTCH, Math.signum(event.count)), event.x, event.y);
    }
}
