// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import java.util.List;

/** The colours of a plot by their purpose, for light and dark; those of series differ for every kind of eye. */
public enum Ink {
    /** What is read first. */
    TEXT("#1d232b", "#e6e8eb"),
    /** What is read beside it. */
    MUTED("#5b6572", "#a3abb6"),
    /** Lines to hold on to. */
    LINE("#e1e4e9", "#3a3f46"),
    /** The first series. */
    FIRST("#2f6fd0", "#6fa8ff"),
    /** The second series. */
    SECOND("#dd7a1f", "#f3a55c"),
    /** The third series. */
    THIRD("#128a7c", "#4fc4b3"),
    /** The fourth series. */
    FOURTH("#8150c4", "#b796f2"),
    /** The fifth series. */
    FIFTH("#c8386f", "#f088b0"),
    /** The sixth series. */
    SIXTH("#b28c00", "#e0c050");

    private static final List<Ink> SERIES = List.of(FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH);

    private final String light;
    private final String dark;

    Ink(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** @return as in HTML: #rrggbb */
    public String hex(boolean inDark) {
        return inDark ? dark : light;
    }

    /** @return the red, green and blue part, 0 to 255 each */
    public int[] parts(boolean inDark) {
        int colour = Integer.parseInt(hex(inDark).substring(1), 16);
        return new int[] {colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff};
    }

    /** @return the colour of a series by its number from 0; where there are many, they repeat */
    static Ink of(int series) {
        return SERIES.get(series % SERIES.size());
    }
}
