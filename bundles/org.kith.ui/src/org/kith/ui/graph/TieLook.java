// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

/** How ties are drawn: wider and darker the stronger they are, paler where there are many, dashed if only inferred. */
record TieLook(double width, int alpha) {

    /** Up to so many ties nobody has to step back. */
    private static final double FEW = 1_500;
    private static final int DASH = 4;

    /** @return how a tie looks among so many that are drawn at a scale */
    static TieLook of(float strength, boolean inferred, int ties, double scale) {
        double part = strength / 100;
        double crowd = Math.clamp(Math.sqrt(FEW / Math.max(1, ties)), 0.16, 1);
        double width = (0.8 + 2.4 * part) * Math.clamp(scale, 0.55, 1.5);
        double alpha = (0.2 + 0.5 * part) * crowd * (inferred ? 0.7 : 1);
        return new TieLook(width, (int) Math.round(255 * alpha));
    }

    /** @return whether a dash is drawn so many pixels along a tie */
    static boolean dashed(int along) {
        return (along / DASH & 1) == 0;
    }

    static int dash() {
        return DASH;
    }
}
