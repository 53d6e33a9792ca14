// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Shows a board to screen readers as a list: each column, followed by its cards. */
final class BoardAccess {

    private BoardAccess() {
    }

    static void install(BoardCanvas canvas, String name) {
        canvas.getAccessible().addAccessibleListener(new Names(canvas, name));
        canvas.getAccessible().addAccessibleControlListener(new Items(canvas));
    }

    /** @return the number of the item that the cursor is on, from 0 */
    static int child(BoardCanvas canvas) {
        int number = 0;
        for (int column = 0; column < canvas.cursor().column(); column++) {
            number += 1 + count(canvas.board(), column);
        }
        var cursor = canvas.cursor();
        if (canvas.selected().isEmpty()) {
            return number;
        }
        for (int lane = 0; lane < cursor.lane(); lane++) {
            number += canvas.board().cards(cursor.column(), lane).size();
        }
        return number + 1 + cursor.index();
    }

    private static int count(Board board, int column) {
        int count = 0;
        for (int lane = 0; lane < board.lanes().size(); lane++) {
            count += board.cards(column, lane).size();
        }
        return count;
    }

    /** @return the place of an item; on a column for the column itself; null if there is no such item */
    private static Place place(Board board, int child) {
        int rest = child;
        for (int column = 0; column < board.columns().size(); column++) {
            if (rest == 0) {
                return Place.on(column);
            }
            int count = count(board, column);
            if (rest <= count) {
                return new Steps(board).vertical(Place.on(column), rest);
            }
            rest -= 1 + count;
        }
        return null;
    }

    /** @return an item in words */
    static String describe(Board board, int child) {
        var place = place(board, child);
        if (place == null) {
            return null;
        }
        var column = board.columns().get(place.column());
        return place.card(board).map(card -> CardText.describe(card, column)).orElse(CardText.describe(column));
    }

    private static final class Names extends AccessibleAdapter {

        private final BoardCanvas canvas;
        private final String name;

        Names(BoardCanvas canvas, String name) {
            this.canvas = canvas;
            this.name = name;
        }

        @Override
        public void getName(AccessibleEvent event) {
            event.result = event.childID == ACC.CHILDID_SELF ? name : describe(canvas.board(), event.childID);
        }
    }

    private static final class Items extends AccessibleControlAdapter {

        private final BoardCanvas canvas;

        Items(BoardCanvas canvas) {
            this.canvas = canvas;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            int items = 0;
            for (int column = 0; column < canvas.board().columns().size(); column++) {
                items += 1 + count(canvas.board(), column);
            }
            event.detail = items;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.isFocusControl() ? child(canvas) : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = child(canvas);
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE;
            if (event.childID != ACC.CHILDID_SELF) {
                event.detail |= ACC.STATE_SELECTABLE;
                event.detail |= event.childID == child(canvas) ? ACC.STATE_SELECTED : 0;
            }
            event.detail |= canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            var place = event.childID == ACC.CHILDID_SELF ? null : place(canvas.board(), event.childID);
            var bounds = place == null ? canvas.getClientArea()
                    : place.index() < 0 ? canvas.headerBounds(place.column()) : canvas.cardBounds(place);
            var origin = canvas.toDisplay(bounds.x, bounds.y);
            event.x = origin.x;
            event.y = origin.y;
            event.width = bounds.width;
            event.height = bounds.height;
        }
    }
}
