// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

import java.util.BitSet;
import java.util.function.BooleanSupplier;

/**
 * Lets bodies move until springs and pushes balance: springs pull by the square of their length, bodies push by the
 * inverse of their distance, and steps get longer as long as things get better (Hu 2005, The Mathematica Journal
 * 10:37–71).
 */
final class Settling {

    private static final float PUSH = 0.2f;
    private static final float COOLING = 0.9f;
    private static final int GOOD_STEPS = 5;
    /** Keeps far arms from drifting away. */
    private static final float GRAVITY = 0.01f;
    private static final float STILL = 0.01f;
    private static final int STEPS_BETWEEN_REPORTS = 5;

    private final Springs springs;
    private final float length;
    private final float[] x;
    private final float[] y;
    private final BitSet fixed;
    private final QuadTree tree = new QuadTree();
    private final float[] force = new float[2];
    private final float[] forces;

    /**
     * @param length natural length of a spring
     * @param x of the bodies; is changed
     * @param y of the bodies; is changed
     * @param fixed bodies that don't move
     */
    Settling(Springs springs, float length, float[] x, float[] y, BitSet fixed) {
        this.springs = springs;
        this.length = length;
        this.x = x;
        this.y = y;
        this.fixed = fixed;
        forces = new float[2 * springs.size()];
    }

    /** @param moved hears when bodies have moved */
    void run(int steps, Runnable moved, BooleanSupplier canceled) {
        float step = length;
        double energy = Double.POSITIVE_INFINITY;
        int good = 0;
        for (int i = 0; i < steps && step > STILL * length && !canceled.getAsBoolean(); i++) {
            double before = energy;
            energy = feel();
            move(step);
            good = energy < before ? good + 1 : 0;
            // near the end it only calms down
            if (good >= GOOD_STEPS && i < steps / 2) {
                good = 0;
                step /= COOLING;
            } else if (energy >= before || i >= steps / 2) {
                step *= COOLING;
            }
            if (i % STEPS_BETWEEN_REPORTS == 0) {
                moved.run();
            }
        }
        moved.run();
    }

    /** @return the energy that is left in the forces */
    private double feel() {
        tree.fill(x, y, springs.masses());
        double energy = 0;
        for (int body = 0; body < springs.size(); body++) {
            if (!fixed.get(body)) {
                feel(body);
                forces[2 * body] = force[0];
                forces[2 * body + 1] = force[1];
                energy += (double) force[0] * force[0] + (double) force[1] * force[1];
            }
        }
        return energy;
    }

    private void feel(int body) {
        force[0] = -GRAVITY * springs.masses()[body] * x[body];
        force[1] = -GRAVITY * springs.masses()[body] * y[body];
        tree.push(x[body], y[body], PUSH * length * length * springs.masses()[body], force);
        for (int half = springs.rows()[body]; half < springs.rows()[body + 1]; half++) {
            float dx = x[springs.neighbours()[half]] - x[body];
            float dy = y[springs.neighbours()[half]] - y[body];
            float pull = springs.weights()[half] * (float) Math.sqrt(dx * dx + dy * dy) / length;
            force[0] += dx * pull;
            force[1] += dy * pull;
        }
    }

    private void move(float step) {
        for (int body = 0; body < springs.size(); body++) {
            float strength = (float) Math.hypot(forces[2 * body], forces[2 * body + 1]);
            if (!fixed.get(body) && strength > 0) {
                x[body] += step * forces[2 * body] / strength;
                y[body] += step * forces[2 * body + 1] / strength;
            }
        }
    }
}
