// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * How wide texts are, and what of them fits: what was measured last is remembered, since asking the system is the
 * dearest part of drawing rows and cards. One for each display: {@link Theme#texts()}. On the display's thread.
 */
public final class MeasuredTexts {

    private static final String ELLIPSIS = "\u2026";
    /** A few thousand cards or rows. */
    private static final int MOST = 20_000;

    private final Remembered<Measured, Integer> widths = new Remembered<>();
    private final Remembered<Fitted, String> fitting = new Remembered<>();

    private record Measured(Font font, String text) {
    }

    private record Fitted(Font font, String text, int width) {
    }

    /** What was asked for least recently goes first. */
    private static final class Remembered<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }

        V get(K key, Supplier<V> unknown) {
            var value = get(key);
            if (value == null) {
                value = unknown.get();
                put(key, value);
            }
            return value;
        }
    }

    MeasuredTexts() {
        // by the theme
    }

    /** @return the width of a line in the font of the context, in pixels */
    public int width(GC gc, String text) {
        return widths.get(new Measured(gc.getFont(), text),
                () -> gc.textExtent(text).x);
    }

    /**
     * @param width at most so many pixels
     * @return the text, or its beginning and an ellipsis if it is wider than that; empty if there is no room at all
     */
    public String fit(GC gc, String text, int width) {
        if (width <= 0 || text.isEmpty()) {
            return "";
        }
        int whole = width(gc, text);
        return whole <= width ? text : fitting
                .get(new Fitted(gc.getFont(), text, width), () -> shortened(gc, text, width, whole));
    }

    /** Begins where all letters would be equally wide: that is near. */
    private static String shortened(GC gc, String text, int width, int whole) {
        int fits = Math.min(text.length() - 1, text.length() * width / whole);
        while (fits > 0 && beginning(gc, text, fits) > width) {
            fits--;
        }
        while (fits + 1 < text.length() && beginning(gc, text, fits + 1) <= width) {
            fits++;
        }
        return text.substring(0, fits).stripTrailing() + ELLIPSIS;
    }

    private static int beginning(GC gc, String text, int length) {
        return gc.textExtent(text.substring(0, length) + ELLIPSIS).x;
    }
}
