// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import org.kith.core.graph.TieGraph;

/** How many know both of two people, and how many know either; the two themselves and the owner are not counted. */
public final class Overlap {

    private int both;
    private int either;

    /** The owner of the graph, if it has one, does not count. */
    public Overlap(TieGraph graph, int one, int other) {
        int first = graph.begin(one);
        int second = graph.begin(other);
        while (first < graph.end(one) || second < graph.end(other)) {
            int left = first < graph.end(one) ? graph.neighbour(first) : Integer.MAX_VALUE;
            int right = second < graph.end(other) ? graph.neighbour(second) : Integer.MAX_VALUE;
            int node = Math.min(left, right);
            if (node != one && node != other && node != graph.owner()) {
                both += left == right ? 1 : 0;
                either++;
            }
            first += left == node ? 1 : 0;
            second += right == node ? 1 : 0;
        }
    }

    int both() {
        return both;
    }

    /** @return 0 to 1; 0 where nobody knows either */
    public double share() {
        return either == 0 ? 0 : (double) both / either;
    }
}
