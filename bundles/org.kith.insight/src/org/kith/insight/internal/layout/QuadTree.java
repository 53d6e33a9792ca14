// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

import java.util.Arrays;

/**
 * Bodies in squares that are divided by four where there are several, so that those far away push as one (Barnes and Hut
 * 1986). Is filled anew for each step, into the same arrays.
 */
final class QuadTree {

    private static final int DEEPEST = 24;
    /** A square of which it is this many times its width away pushes as one. */
    private static final float FAR = 1.1f;

    private float[] mass = new float[64];
    private float[] centreX = new float[64];
    private float[] centreY = new float[64];
    /** Place of the first of four squares within, 0 if it is not divided. */
    private int[] within = new int[64];
    private final int[] stack = new int[4 * DEEPEST + 8];
    private final float[] widths = new float[4 * DEEPEST + 8];
    private int count;
    private float left;
    private float top;
    private float width;

    void fill(float[] x, float[] y, float[] masses) {
        frame(x, y);
        count = 0;
        newSquare();
        for (int body = 0; body < x.length; body++) {
            insert(x[body], y[body], masses[body]);
        }
        for (int square = 0; square < count; square++) {
            if (mass[square] > 0) {
                centreX[square] /= mass[square];
                centreY[square] /= mass[square];
            }
        }
    }

    private void frame(float[] x, float[] y) {
        float right = Float.NEGATIVE_INFINITY;
        float bottom = Float.NEGATIVE_INFINITY;
        left = Float.POSITIVE_INFINITY;
        top = Float.POSITIVE_INFINITY;
        for (int body = 0; body < x.length; body++) {
            left = Math.min(left, x[body]);
            right = Math.max(right, x[body]);
            top = Math.min(top, y[body]);
            bottom = Math.max(bottom, y[body]);
        }
        width = Math.max(Math.max(right - left, bottom - top), 1e-3f) * 1.001f;
    }

    private int newSquare() {
        if (count == mass.length) {
            mass = Arrays.copyOf(mass, 2 * count);
            centreX = Arrays.copyOf(centreX, 2 * count);
            centreY = Arrays.copyOf(centreY, 2 * count);
            within = Arrays.copyOf(within, 2 * count);
        }
        mass[count] = 0;
        centreX[count] = 0;
        centreY[count] = 0;
        within[count] = 0;
        return count++;
    }

    /** Centres are sums until everybody is in. */
    private void insert(float x, float y, float weight) {
        int square = 0;
        float squareLeft = left;
        float squareTop = top;
        float half = width / 2;
        for (int depth = 0;; depth++) {
            boolean empty = mass[square] == 0;
            if (!empty && within[square] == 0 && depth < DEEPEST) {
                divide(square, squareLeft + half, squareTop + half);
            }
            mass[square] += weight;
            centreX[square] += weight * x;
            centreY[square] += weight * y;
            if (empty || depth >= DEEPEST) {
                return;
            }
            int quarter = quarter(x, y, squareLeft + half, squareTop + half);
            square = within[square] + quarter;
            squareLeft += (quarter & 1) * half;
            squareTop += (quarter >> 1) * half;
            half /= 2;
        }
    }

    /** What is in an undivided square goes into one of its quarters. */
    private void divide(int square, float middleX, float middleY) {
        int first = newSquare();
        newSquare();
        newSquare();
        newSquare();
        within[square] = first;
        float x = centreX[square] / mass[square];
        float y = centreY[square] / mass[square];
        int quarter = first + quarter(x, y, middleX, middleY);
        mass[quarter] = mass[square];
        centreX[quarter] = centreX[square];
        centreY[quarter] = centreY[square];
    }

    private static int quarter(float x, float y, float middleX, float middleY) {
        return (x >= middleX ? 1 : 0) + (y >= middleY ? 2 : 0);
    }

    /** Adds to a force how everybody together pushes a body away: by their mass over their distance. */
    void push(float x, float y, float factor, float[] force) {
        float forceX = 0;
        float forceY = 0;
        int size = 1;
        stack[0] = 0;
        widths[0] = width;
        while (size > 0) {
            int square = stack[--size];
            float squareWidth = widths[size];
            float dx = x - centreX[square];
            float dy = y - centreY[square];
            float distance = dx * dx + dy * dy;
            if (within[square] == 0 || squareWidth * squareWidth * FAR * FAR < distance) {
                if (distance > 0) {
                    float push = mass[square] / distance;
                    forceX += dx * push;
                    forceY += dy * push;
                }
            } else {
                for (int quarter = within[square]; quarter < within[square] + 4; quarter++) {
                    if (mass[quarter] > 0) {
                        stack[size] = quarter;
                        widths[size++] = squareWidth / 2;
                    }
                }
            }
        }
        force[0] += factor * forceX;
        force[1] += factor * forceY;
    }
}
