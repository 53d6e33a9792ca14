// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.theme;

import java.util.List;

import org.eclipse.swt.graphics.RGB;

/**
 * Colours that tell things apart which have no order, for light and dark; those next to one another differ for every
 * kind of eye. And a row of one colour from strong to faint, for what has an order.
 */
public enum Hue implements Shade {
    /** The first of eight. */
    BLUE(0x2F6FD0, 0x6FA8FF),
    /** The second. */
    ORANGE(0xDD7A1F, 0xF3A55C),
    /** The third. */
    TEAL(0x128A7C, 0x4FC4B3),
    /** The fourth. */
    PURPLE(0x8150C4, 0xB796F2),
    /** The fifth. */
    ROSE(0xC8386F, 0xF088B0),
    /** The sixth. */
    GOLD(0xB28C00, 0xE0C050),
    /** The seventh. */
    LEAF(0x4F8A2E, 0x97CC76),
    /** The eighth. */
    SKY(0x2298C9, 0x7BCDF0),
    /** Everything else. */
    GREY(0x98A1AD, 0x767F8B),
    /** The most of something. */
    STRONG(0x174A9C, 0x8FBEFF),
    /** Less. */
    MEDIUM(0x3F86DB, 0x5590DE),
    /** Still less. */
    WEAK(0x8FBBEA, 0x39608F),
    /** Hardly any. */
    FAINT(0xC3CBD5, 0x4A515B);

    private static final List<Hue> APART = List.of(BLUE, ORANGE, TEAL, PURPLE, ROSE, GOLD, LEAF, SKY);

    private final RGB light;
    private final RGB dark;

    Hue(int light, int dark) {
        this.light = Tone.rgb(light);
        this.dark = Tone.rgb(dark);
    }

    /** @return the eight that tell things apart, the first the most important */
    public static List<Hue> apart() {
        return APART;
    }

    @Override
    public RGB rgb(boolean inDark) {
        return inDark ? dark : light;
    }
}
