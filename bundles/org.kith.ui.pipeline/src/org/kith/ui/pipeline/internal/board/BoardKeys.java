// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys do on a board. */
final class BoardKeys {

    private final BoardCanvas canvas;

    BoardKeys(BoardCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
    }

    private void pressed(Event event) {
        if (canvas.column().isEmpty()) {
            return;
        }
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == SWT.MOD1 && event.keyCode == SWT.ARROW_RIGHT) {
            move(1);
        } else if (modifiers == SWT.MOD1 && event.keyCode == SWT.ARROW_LEFT) {
            move(-1);
        } else if (modifiers == 0) {
            plain(event);
        }
    }

    private void plain(Event event) {
        var steps = new Steps(canvas.board());
        var from = canvas.cursor();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> canvas.go(steps.vertical(from, 1));
            case SWT.ARROW_UP -> canvas.go(steps.vertical(from, -1));
            case SWT.ARROW_RIGHT -> canvas.go(steps.horizontal(from, 1));
            case SWT.ARROW_LEFT -> canvas.go(steps.horizontal(from, -1));
            case SWT.PAGE_DOWN -> canvas.go(steps.vertical(from, canvas.page()));
            case SWT.PAGE_UP -> canvas.go(steps.vertical(from, -canvas.page()));
            case SWT.HOME -> canvas.go(steps.end(from.column(), false));
            case SWT.END -> canvas.go(steps.end(from.column(), true));
            case SWT.CR, SWT.KEYPAD_CR -> canvas.selected().ifPresent(card -> canvas.actions().open(card.id()));
            case SWT.DEL -> canvas.selected().ifPresent(card -> canvas.actions().delete(card.id()));
            case SWT.INSERT, 'n' -> canvas.add();
            case ' ' -> canvas.column().ifPresent(column -> canvas.actions().fold(column.stage()));
            default -> {
                // other keys belong to the workbench
            }
        }
    }

    /** The card goes to the stage beside its own, and the cursor with it. */
    private void move(int step) {
        int target = canvas.cursor().column() + step;
        if (target >= 0 && target < canvas.board().columns().size()) {
            canvas.selected().ifPresent(card -> canvas.actions().move(card.id(),
                    canvas.board().columns().get(target).stage()));
        }
    }
}
