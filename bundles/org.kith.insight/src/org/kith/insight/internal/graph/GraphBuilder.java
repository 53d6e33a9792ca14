// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.Arrays;
import java.util.UUID;

import org.kith.core.graph.TieGraph;

/** Collects ties and packs them into a graph by counting, without an object for each. */
public final class GraphBuilder {

    private final UUID[] ids;
    private final String[] names;
    private int[] ends = new int[1 << 10];
    private float[] strengths = new float[1 << 9];
    private boolean[] inferred = new boolean[1 << 9];
    private int count;

    /**
     * @param ids of the people
     * @param names of the people, in the same order
     */
    public GraphBuilder(UUID[] ids, String[] names) {
        this.ids = ids;
        this.names = names;
    }

    /** Of several ties between two people the strongest counts, and a known one makes an inferred one known. */
    public void add(int one, int other, float strength, boolean onlyInferred) {
        if (one == other || !(strength > 0)) {
            return;
        }
        if (count == strengths.length) {
            ends = Arrays.copyOf(ends, 4 * count);
            strengths = Arrays.copyOf(strengths, 2 * count);
            inferred = Arrays.copyOf(inferred, 2 * count);
        }
        ends[2 * count] = one;
        ends[2 * count + 1] = other;
        strengths[count] = Math.min(strength, 100);
        inferred[count] = onlyInferred;
        count++;
    }

    /** @return the graph of all ties added; the owner is a node, or {@link TieGraph#NONE} */
    public TieGraph build(int owner) {
        int[] rows = rows();
        int[] half = halves(rows);
        return packed(owner, rows, half);
    }

    private int[] rows() {
        int[] rows = new int[ids.length + 1];
        for (int i = 0; i < 2 * count; i++) {
            rows[ends[i] + 1]++;
        }
        for (int node = 0; node < ids.length; node++) {
            rows[node + 1] += rows[node];
        }
        return rows;
    }

    /**
     * Each half as the place of its far end among the ends, sorted by near end and then by far end: filled in the order
     * of the far ends, the rows come out ascending.
     */
    private int[] halves(int[] rows) {
        int[] byFar = new int[2 * count];
        int[] next = rows.clone();
        for (int i = 0; i < 2 * count; i++) {
            byFar[next[ends[i]]++] = i;
        }
        int[] half = new int[2 * count];
        next = rows.clone();
        for (int i : byFar) {
            half[next[ends[i ^ 1]]++] = i;
        }
        return half;
    }

    private TieGraph packed(int owner, int[] rows, int[] half) {
        int[] neighbours = new int[half.length];
        float[] weights = new float[half.length];
        boolean[] guessed = new boolean[half.length];
        int filled = 0;
        int begin = 0;
        for (int node = 0; node < ids.length; node++) {
            int end = rows[node + 1];
            int first = filled;
            for (int i = begin; i < end; i++) {
                int far = ends[half[i]];
                int tie = half[i] >> 1;
                if (filled > first && neighbours[filled - 1] == far) {
                    weights[filled - 1] = Math.max(weights[filled - 1], strengths[tie]);
                    guessed[filled - 1] &= inferred[tie];
                } else {
                    neighbours[filled] = far;
                    weights[filled] = strengths[tie];
                    guessed[filled++] = inferred[tie];
                }
            }
            begin = end;
            rows[node + 1] = filled;
        }
        return new TieGraph(ids, names, owner, rows, Arrays.copyOf(neighbours, filled),
                Arrays.copyOf(weights, filled), Arrays.copyOf(guessed, filled));
    }
}
