// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

/** A round place for many who are tied to nobody: evenly close, like the seeds of a sunflower (Vogel 1979). */
final class Sunflower {

    /** Between two seeds, in radians. */
    static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private Sunflower() {
    }

    static void place(float[] x, float[] y, float distance) {
        for (int seed = 0; seed < x.length; seed++) {
            double radius = distance * 0.6 * Math.sqrt(seed + 0.5);
            x[seed] = (float) (radius * Math.cos(seed * GOLDEN_ANGLE));
            y[seed] = (float) (radius * Math.sin(seed * GOLDEN_ANGLE));
        }
    }
}
