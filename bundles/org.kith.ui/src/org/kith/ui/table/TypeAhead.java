// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.Locale;
import java.util.function.Function;

/** Finds the row whose text begins with what is typed quickly, from the row of the keyboard on. */
final class TypeAhead<R> {

    private static final int PAUSE_MILLIS = 1000;

    private final RowOrder<R> order;
    private final Function<R, String> text;
    private String typed = "";
    private int lastTime;

    TypeAhead(RowOrder<R> order, Function<R, String> text) {
        this.order = order;
        this.text = text;
    }

    /**
     * @param time of the key event, in milliseconds
     * @param from position of the keyboard
     * @return the position found; -1 if there is none
     */
    int type(char character, int time, int from) {
        typed = (time - lastTime > PAUSE_MILLIS ? "" : typed) + Character.toLowerCase(character);
        lastTime = time;
        // the first letter moves on, the following ones may stay
        int start = Math.max(0, from) + (typed.length() == 1 && from >= 0 ? 1 : 0);
        for (int step = 0; step < order.shown(); step++) {
            int position = (start + step) % order.shown();
            if (text.apply(order.at(position)).toLowerCase(Locale.getDefault()).startsWith(typed)) {
                return position;
            }
        }
        return -1;
    }
}
