// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

import java.util.BitSet;
import java.util.Random;
import java.util.function.BooleanSupplier;

import org.kith.core.graph.GraphLayout;

/**
 * Settles a few joined bodies first, then the bodies within them, and so on: so that the large comes right before the
 * small, and nobody is caught on the wrong side.
 */
final class Levels {

    /** A pair of bodies comes to rest at 0.58 of the natural length. */
    private static final float LENGTH = GraphLayout.TIE_LENGTH / 0.58f;
    private static final float LONGER_PER_LEVEL = 1.3f;
    private static final int FEW = 40;
    private static final int STEPS_OF_FEW = 300;
    private static final int STEPS = 120;
    private static final long SEED = 1;

    private final BooleanSupplier canceled;
    private final Random random = new Random(SEED);

    Levels(BooleanSupplier canceled) {
        this.canceled = canceled;
    }

    static float length() {
        return LENGTH;
    }

    /**
     * @param x of the bodies; is filled
     * @param y of the bodies; is filled
     */
    void place(Springs springs, float[] x, float[] y, Runnable moved) {
        place(springs, LENGTH, x, y, moved);
    }

    private void place(Springs springs, float length, float[] x, float[] y, Runnable moved) {
        var coarse = Coarsening.of(springs);
        boolean few = springs.size() <= FEW || coarse.springs().size() > 0.9 * springs.size();
        if (few) {
            scatter(x, y, length);
        } else {
            float[] coarseX = new float[coarse.springs().size()];
            float[] coarseY = new float[coarseX.length];
            place(coarse.springs(), length * LONGER_PER_LEVEL, coarseX, coarseY, () -> {
                spread(coarse.parent(), coarseX, coarseY, length, x, y);
                moved.run();
            });
        }
        new Settling(springs, length, x, y, new BitSet()).run(few ? STEPS_OF_FEW : STEPS, moved, canceled);
    }

    private void scatter(float[] x, float[] y, float length) {
        float width = length * (float) Math.sqrt(x.length);
        for (int body = 0; body < x.length; body++) {
            x[body] = (random.nextFloat() - 0.5f) * width;
            y[body] = (random.nextFloat() - 0.5f) * width;
        }
    }

    /** Those who were one begin close to one another, always in the same way. */
    private static void spread(int[] parent, float[] coarseX, float[] coarseY, float length, float[] x, float[] y) {
        for (int body = 0; body < x.length; body++) {
            double angle = body * Sunflower.GOLDEN_ANGLE;
            x[body] = coarseX[parent[body]] + (float) Math.cos(angle) * length / 4;
            y[body] = coarseY[parent[body]] + (float) Math.sin(angle) * length / 4;
        }
    }
}
