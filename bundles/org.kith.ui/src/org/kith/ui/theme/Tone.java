// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.theme;

import org.eclipse.swt.graphics.RGB;

/** The colours of Kith by their purpose, for light and dark. Text tones stand out from the surfaces by at least 4.5:1. */
public enum Tone implements Shade {
    /** Behind text, lists and forms. */
    SURFACE(0xFFFFFF, 0x1F2226),
    /** Behind what can be typed into. */
    FIELD(0xFFFFFF, 0x363B42),
    /** Behind headers, filter bars and cards. */
    RAISED(0xF5F6F8, 0x282C31),
    /** Hairlines between things. */
    LINE(0xE1E4E9, 0x3A3F46),
    /** Borders of input fields and focus-less controls. */
    BORDER(0xBFC5CE, 0x565C66),
    /** Text. */
    TEXT(0x1D232B, 0xE6E8EB),
    /** Text of second rank: labels, dates, hints. */
    MUTED(0x5B6572, 0xA3ABB6),
    /** What can't be pressed now. */
    DISABLED(0x9AA1AB, 0x717882),
    /** Links, the focus, what can be clicked. */
    ACCENT(0x1F5FBF, 0x7FB2FF),
    /** Behind what is selected. */
    SELECTION(0xD9E7FB, 0x263A54),
    /** Behind what the pointer is on. */
    HOVER(0xEEF2F7, 0x2C3138),
    /** In touch within the target. */
    GREEN(0x1E7B45, 0x6CCB8F),
    /** Past the target. */
    AMBER(0x8F5A00, 0xE9B35A),
    /** Past the maximum, and what is wrong. */
    RED(0xB3261E, 0xF28B82);

    private final RGB light;
    private final RGB dark;

    Tone(int light, int dark) {
        this.light = rgb(light);
        this.dark = rgb(dark);
    }

    @Override
    public RGB rgb(boolean inDark) {
        return inDark ? dark : light;
    }

    static RGB rgb(int hex) {
        return new RGB(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
    }
}
