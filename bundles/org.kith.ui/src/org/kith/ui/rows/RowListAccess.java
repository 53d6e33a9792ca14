// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.rows;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Shows a {@link RowList} to screen readers as a list with one item a row. */
final class RowListAccess {

    private RowListAccess() {
    }

    static void install(RowList<?> list, String name) {
        list.getAccessible().addAccessibleListener(new Names(list, name));
        list.getAccessible().addAccessibleControlListener(new Items(list));
    }

    private static final class Names extends AccessibleAdapter {

        private final RowList<?> list;
        private final String name;

        Names(RowList<?> list, String name) {
            this.list = list;
            this.name = name;
        }

        @Override
        public void getName(AccessibleEvent event) {
            event.result = event.childID == ACC.CHILDID_SELF ? name
                    : event.childID < list.rows().size() ? list.describe(event.childID) : null;
        }
    }

    private static final class Items extends AccessibleControlAdapter {

        private final RowList<?> list;

        Items(RowList<?> list) {
            this.list = list;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = list.rows().size();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = list.isFocusControl() ? selectedOr(ACC.CHILDID_SELF) : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = selectedOr(ACC.CHILDID_NONE);
        }

        private int selectedOr(int none) {
            return list.selectedIndex() < 0 ? none : list.selectedIndex();
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE;
            if (event.childID != ACC.CHILDID_SELF) {
                event.detail |= ACC.STATE_SELECTABLE;
                event.detail |= event.childID == list.selectedIndex() ? ACC.STATE_SELECTED : 0;
            }
            event.detail |= list.isFocusControl() ? ACC.STATE_FOCUSED : 0;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            var point = list.toControl(event.x, event.y);
            int index = list.indexAt(point.y);
            event.childID = index < 0 ? ACC.CHILDID_SELF : index;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            var bounds = event.childID == ACC.CHILDID_SELF || event.childID >= list.rows().size()
                    ? list.getClientArea() : list.boundsOf(event.childID);
            var origin = list.toDisplay(bounds.x, bounds.y);
            event.x = origin.x;
            event.y = origin.y;
            event.width = bounds.width;
            event.height = bounds.height;
        }
    }
}
