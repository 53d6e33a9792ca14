// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.table;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * How wide and high texts are, the width by the sum of their characters. Asking the system for every text would be the dearest part of
 * drawing a table; kerning is left out, which makes no difference one could see.
 */
final class TextWidths {

    private static final String ELLIPSIS = "\u2026";

    private final Map<Character, Integer> widths = new HashMap<>();
    private Font font;
    private int height;

    /** @return the text, or its beginning and an ellipsis if it is wider than that */
    String fit(GC gc, String text, int width) {
        measure(gc);
        int room = width - width(gc, ELLIPSIS.charAt(0));
        int used = 0;
        int fitting = 0;
        for (int i = 0; i < text.length(); i++) {
            used += width(gc, text.charAt(i));
            if (used <= room) {
                fitting = i + 1;
            } else if (used > width) {
                return text.substring(0, fitting).stripTrailing() + ELLIPSIS;
            }
        }
        return text;
    }

    /** @return the height of a line */
    int height(GC gc) {
        measure(gc);
        return height;
    }

    private void measure(GC gc) {
        if (!gc.getFont().equals(font)) {
            font = gc.getFont();
            height = gc.getFontMetrics().getHeight();
            widths.clear();
        }
    }

    private int width(GC gc, char character) {
        return widths.computeIfAbsent(character, each -> gc.getAdvanceWidth(each));
    }
}
