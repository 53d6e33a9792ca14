// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** How a graph is driven by the keyboard. */
final class GraphKeys {

    private static final double ZOOM = 1.25;
    private static final int PAN = 60;

    private final GraphCanvas canvas;

    GraphKeys(GraphCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void pressed(Event event) {
        var direction = direction(event.keyCode);
        if (direction != null) {
            go(direction, event.stateMask);
            event.doit = false;
        } else if ((event.stateMask & SWT.MOD3) == 0) {
            event.doit = !handled(event);
        }
    }

    private static Direction direction(int keyCode) {
        return switch (keyCode) {
            case SWT.ARROW_LEFT -> Direction.LEFT;
            case SWT.ARROW_RIGHT -> Direction.RIGHT;
            case SWT.ARROW_UP -> Direction.UP;
            case SWT.ARROW_DOWN -> Direction.DOWN;
            default -> null;
        };
    }

    private void go(Direction direction, int keys) {
        if ((keys & SWT.MOD1) != 0) {
            canvas.pan(-PAN * direction.right(), -PAN * direction.down());
        } else {
            canvas.walk(direction, (keys & SWT.MOD2) != 0);
        }
    }

    private boolean handled(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
            case SWT.ESC -> canvas.clear();
            case SWT.HOME -> canvas.walkHome();
            case SWT.KEYPAD_ADD -> canvas.zoom(ZOOM);
            case SWT.KEYPAD_SUBTRACT -> canvas.zoom(1 / ZOOM);
            case SWT.KEYPAD_0 -> canvas.fit();
            default -> {
                return typed(event.character);
            }
        }
        return true;
    }

    private boolean typed(char character) {
        switch (character) {
            case '+', '=' -> canvas.zoom(ZOOM);
            case '-' -> canvas.zoom(1 / ZOOM);
            case '0' -> canvas.fit();
            case ' ' -> canvas.toggleFocus();
            default -> {
                return false;
            }
        }
        return true;
    }
}
