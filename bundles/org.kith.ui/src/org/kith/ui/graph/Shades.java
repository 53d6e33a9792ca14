// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/**
 * The colours of a picture as numbers.
 *
 * @param dark whether they are those of the dark theme
 * @param surface behind everything
 * @param tie of ties
 */
record Shades(boolean dark, int surface, int tie) {

    static Shades of(Theme theme) {
        return of(theme.dark());
    }

    static Shades of(boolean dark) {
        return new Shades(dark, number(Tone.SURFACE.rgb(dark)), number(Tone.MUTED.rgb(dark)));
    }

    int[] nodes(List<NodeLook> looks) {
        return looks.stream().mapToInt(look -> number(look.shade().rgb(dark))).toArray();
    }

    static int number(RGB colour) {
        return colour.red << 16 | colour.green << 8 | colour.blue;
    }

    /** @return one colour over another; 0 to 255 is how much of it */
    static int blend(int below, int above, int alpha) {
        return channel(below, above, 16, alpha) | channel(below, above, 8, alpha) | channel(below, above, 0, alpha);
    }

    private static int channel(int below, int above, int shift, int alpha) {
        int from = below >> shift & 0xFF;
        int to = above >> shift & 0xFF;
        return from + (to - from) * alpha / 255 << shift;
    }
}
