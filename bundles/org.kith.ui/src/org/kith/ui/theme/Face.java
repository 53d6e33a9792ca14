// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.theme;

/** The few kinds of lettering, all made from the system's font. */
public enum Face {
    /** What is read. */
    BODY(1.0, false),
    /** What stands out within a text. */
    STRONG(1.0, true),
    /** Above a group of things. */
    HEADING(1.1, true),
    /** The name of what is shown. */
    TITLE(1.6, true),
    /** Hints and dates below something. */
    SMALL(0.9, false);

    private final double scale;
    private final boolean bold;

    Face(double scale, boolean bold) {
        this.scale = scale;
        this.bold = bold;
    }

    double scale() {
        return scale;
    }

    boolean bold() {
        return bold;
    }
}
