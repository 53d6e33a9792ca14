// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** How a table is driven by keyboard and header clicks. */
final class TableKeys<R> {

    private final DataTable<R> table;
    private final RowOrder<R> order;
    private final RowSelection<R> selection;
    private final TypeAhead<R> typeAhead;

    TableKeys(DataTable<R> table, NatTable control, RowOrder<R> order, RowSelection<R> selection) {
        this.table = table;
        this.order = order;
        this.selection = selection;
        this.typeAhead = new TypeAhead<>(order, table.firstText());
        control.addListener(SWT.KeyDown, this::pressed);
        control.addListener(SWT.Traverse, this::traversed);
        control.getUiBindingRegistry().registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
                (clicked, event) -> table.headerClicked(
                        clicked.getColumnIndexByPosition(clicked.getColumnPositionByX(event.x))));
    }

    /** Tab leaves the table, Enter opens a row. */
    private void traversed(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void pressed(Event event) {
        int target = target(event);
        if (target >= 0) {
            move(target, event.stateMask);
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            table.open();
        } else if (event.keyCode == 'a' && event.stateMask == SWT.MOD1) {
            selection.all();
            table.selected();
        } else {
            type(event);
        }
    }

    private int target(Event event) {
        int now = selection.cursorPosition();
        int last = order.shown() - 1;
        return switch (event.keyCode) {
            case SWT.ARROW_DOWN -> Math.min(last, now + 1);
            case SWT.ARROW_UP -> Math.min(last, Math.max(0, now - 1));
            case SWT.PAGE_DOWN -> Math.min(last, Math.max(0, now) + table.page());
            case SWT.PAGE_UP -> Math.min(last, Math.max(0, now - table.page()));
            case SWT.HOME -> Math.min(last, 0);
            case SWT.END -> last;
            default -> -1;
        };
    }

    private void move(int position, int keys) {
        if ((keys & SWT.MOD2) != 0) {
            selection.extendTo(position);
        } else {
            selection.only(position);
        }
        table.selected();
    }

    private void type(Event event) {
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        if (plain && Character.isLetterOrDigit(event.character)) {
            int found = typeAhead.type(event.character, event.time, selection.cursorPosition());
            if (found >= 0) {
                move(found, 0);
            }
        }
    }
}
