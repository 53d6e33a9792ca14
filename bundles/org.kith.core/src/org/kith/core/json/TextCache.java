// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.json;

/**
 * Remembers what was made of a text, so that equal values share one object: most employers, cities, dates and times
 * come again and again. Where two texts meet, the later one stays.
 */
final class TextCache {

    private static final int SIZE = 1 << 12;
    private static final int LONGEST = 40;

    private final String[] texts = new String[SIZE];
    private final Object[] values = new Object[SIZE];

    /** Makes a value of a text that is not remembered. */
    interface Maker {
        Object make(String text);
    }

    Object get(char[] characters, int offset, int length, Maker maker) {
        if (length > LONGEST) {
            return maker.make(new String(characters, offset, length));
        }
        int slot = slot(characters, offset, length);
        var text = texts[slot];
        if (text == null || !isEqual(text, characters, offset, length)) {
            text = new String(characters, offset, length);
            values[slot] = maker.make(text);
            texts[slot] = text;
        }
        return values[slot];
    }

    private static int slot(char[] characters, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + characters[i];
        }
        return (hash ^ hash >>> 15) & SIZE - 1;
    }

    private static boolean isEqual(String text, char[] characters, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
