// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** What the mouse does on a board: selects, drags cards to other columns, adds cards and folds columns. */
final class BoardMouse {

    /** So far must a card be pulled before it comes along. */
    private static final int SLACK = 6;
    private static final int EDGE = 32;
    private static final int STEP = 24;

    private final BoardCanvas canvas;
    private Point pressed;
    private boolean dragging;

    BoardMouse(BoardCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseExit, event -> canvas.hover(null));
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.KeyDown, this::cancel);
    }

    private void down(Event event) {
        // not to the field that adds cards
        canvas.forceFocus();
        var card = canvas.cardAt(event.x, event.y);
        int column = canvas.columnAt(event.x);
        if (card != null) {
            canvas.go(card);
            pressed = event.button == 1 ? new Point(event.x, event.y) : null;
        } else if (column >= 0) {
            canvas.go(Place.on(column));
            if (event.button == 1) {
                pressColumn(event, column);
            }
        }
    }

    private void pressColumn(Event event, int column) {
        var shown = canvas.board().columns().get(column);
        var header = canvas.headerBounds(column);
        if (shown.collapsed()) {
            canvas.actions().fold(shown.stage());
        } else if (header.contains(event.x, event.y) && CardPaint.mayAdd(shown)
                && event.x >= CardPaint.addLeft(shown, header)) {
            canvas.add();
        }
    }

    private void doubleClick(Event event) {
        int column = canvas.columnAt(event.x);
        if (canvas.cardAt(event.x, event.y) != null) {
            canvas.selected().ifPresent(card -> canvas.actions().open(card.id()));
        } else if (column >= 0 && canvas.headerBounds(column).contains(event.x, event.y)) {
            canvas.actions().fold(canvas.board().columns().get(column).stage());
        }
    }

    private void moved(Event event) {
        if (pressed == null) {
            hover(event);
            return;
        }
        dragging |= Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > SLACK;
        if (dragging) {
            scrollAtEdges(event);
            canvas.selected().ifPresent(card -> canvas.drag(new BoardCanvas.Drag(card, new Point(event.x, event.y),
                    canvas.columnAt(event.x))));
        }
    }

    private void hover(Event event) {
        var card = canvas.cardAt(event.x, event.y);
        canvas.hover(card);
        int column = canvas.columnAt(event.x);
        var tip = column >= 0 && canvas.headerBounds(column).contains(event.x, event.y)
                ? CardText.tip(canvas.board().columns().get(column)) : null;
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void scrollAtEdges(Event event) {
        var area = canvas.getClientArea();
        canvas.scroll(towards(event.x, 0, area.width), towards(event.y, canvas.geometry().header(), area.height));
    }

    private static int towards(int at, int from, int to) {
        return at < from + EDGE ? -STEP : at > to - EDGE ? STEP : 0;
    }

    private void up(Event event) {
        boolean dropped = dragging;
        stop();
        int column = canvas.columnAt(event.x);
        if (dropped && column >= 0) {
            canvas.selected().ifPresent(card -> canvas.actions().move(card.id(),
                    canvas.board().columns().get(column).stage()));
        }
    }

    private void cancel(Event event) {
        if (event.keyCode == SWT.ESC) {
            stop();
        }
    }

    private void stop() {
        pressed = null;
        if (dragging) {
            dragging = false;
            canvas.drag(null);
        }
    }
}
