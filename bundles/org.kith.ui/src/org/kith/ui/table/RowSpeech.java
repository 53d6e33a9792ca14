// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.internal.Messages;

/** What a screen reader is told of a table that is drawn: a list with a name, and the row that the keyboard is on. */
final class RowSpeech<R> {

    private final RowOrder<R> order;
    private final RowSelection<R> selection;
    private final List<Column<R>> columns;
    private final Accessible accessible;

    RowSpeech(Control control, String name, RowOrder<R> order, RowSelection<R> selection, List<Column<R>> columns) {
        this.order = order;
        this.selection = selection;
        this.columns = columns;
        this.accessible = control.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? name : sentence(event.childID);
            }
        });
        accessible.addAccessibleControlListener(new ListControl());
    }

    /** Speaks the row that the keyboard is on now. */
    void cursorMoved() {
        if (selection.cursorPosition() >= 0) {
            accessible.setFocus(selection.cursorPosition());
        }
    }

    /** @return the texts of a row and where it stands */
    String sentence(int position) {
        var row = order.at(position);
        var cells = row == null ? "" : columns.stream().map(column -> column.text().apply(row))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return NLS.bind(Messages.Table_Row, new Object[] {cells, position + 1, order.shown()});
    }

    private final class ListControl extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = order.shown();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            int position = selection.cursorPosition();
            event.childID = position >= 0 ? position : ACC.CHILDID_SELF;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE;
            if (event.childID >= 0 && event.childID < order.shown()) {
                event.detail |= ACC.STATE_SELECTABLE
                        | (selection.contains(order.numberAt(event.childID)) ? ACC.STATE_SELECTED : 0)
                        | (event.childID == selection.cursorPosition() ? ACC.STATE_FOCUSED : 0);
            }
        }
    }
}
