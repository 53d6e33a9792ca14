// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

import java.util.Arrays;

/**
 * Where the people of a graph are drawn, in pixels at full size; y grows downwards.
 *
 * @param x by node; {@link Float#NaN} for a node without a place; not copied
 * @param y by node; not copied
 */
public record Places(float[] x, float[] y) {

    /** @return no place for any of so many nodes */
    public static Places none(int size) {
        var places = new Places(new float[size], new float[size]);
        Arrays.fill(places.x, Float.NaN);
        Arrays.fill(places.y, Float.NaN);
        return places;
    }

    /** @return of how many nodes */
    public int size() {
        return x.length;
    }

    /** @return whether a node has a place */
    public boolean known(int node) {
        return !Float.isNaN(x[node]);
    }
}
