// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

import java.util.Arrays;

import org.kith.core.graph.TieGraph;

/**
 * Ties as springs between bodies, in compressed rows.
 *
 * @param rows where the halves of each body begin, and at the end how many there are
 * @param neighbours body at the other end of each half
 * @param weights how strongly each half pulls
 * @param masses how strongly each body pushes others away
 */
record Springs(int[] rows, int[] neighbours, float[] weights, float[] masses) {

    /** Everybody is tied to the owner, so these ties say little of somebody who has others. */
    private static final double OWNER_WEIGHT = 0.3;
    private static final float LEAST_WEIGHT = 0.3f;

    /** @param members nodes of the graph in ascending order; ties that lead out of them are left out */
    static Springs of(TieGraph graph, int[] members) {
        int[] rows = new int[members.length + 1];
        int halves = Arrays.stream(members).map(graph::degree).sum();
        int[] neighbours = new int[halves];
        float[] weights = new float[halves];
        int filled = 0;
        for (int body = 0; body < members.length; body++) {
            for (int half = graph.begin(members[body]); half < graph.end(members[body]); half++) {
                int other = Arrays.binarySearch(members, graph.neighbour(half));
                if (other >= 0) {
                    neighbours[filled] = other;
                    weights[filled++] = weight(graph, members[body], half);
                }
            }
            rows[body + 1] = filled;
        }
        float[] masses = new float[members.length];
        Arrays.fill(masses, 1);
        return new Springs(rows, Arrays.copyOf(neighbours, filled), Arrays.copyOf(weights, filled), masses);
    }

    private static float weight(TieGraph graph, int node, int half) {
        int other = graph.neighbour(half);
        if (node == graph.owner() || other == graph.owner()) {
            return (float) (OWNER_WEIGHT / Math.pow(graph.degree(node == graph.owner() ? other : node), 1.5));
        }
        return LEAST_WEIGHT + graph.strength(half) / 100;
    }

    int size() {
        return masses.length;
    }
}
