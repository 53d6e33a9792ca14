// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.history;

import java.util.Arrays;

/**
 * The contacts with one person in order of time, oldest first: a window on an array that is never changed.
 */
public final class Touches {

    /** Nothing yet. */
    public static final Touches NONE = new Touches(new long[0], 0, 0);

    private final long[] touches;
    private final int from;
    private final int to;

    private Touches(long[] touches, int from, int to) {
        this.touches = touches;
        this.from = from;
        this.to = to;
    }

    /** @param touches see {@link Touch}; in any order */
    public static Touches of(long... touches) {
        var sorted = touches.clone();
        Arrays.sort(sorted);
        return new Touches(sorted, 0, sorted.length);
    }

    /**
     * @param touches in ascending order between {@code from} and {@code to}; must never be changed
     * @param from index of the oldest
     * @param to index after the newest
     * @return a window on the array, which is not copied
     */
    public static Touches within(long[] touches, int from, int to) {
        return from == to ? NONE : new Touches(touches, from, to);
    }

    /** @return how many */
    public int size() {
        return to - from;
    }

    /** @return whether there is none */
    public boolean isEmpty() {
        return to == from;
    }

    /** @param index 0 is the oldest */
    public long get(int index) {
        return touches[from + index];
    }

    /** @return the newest; there must be one */
    public long last() {
        return touches[to - 1];
    }
}
