// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.ArrayDeque;
import java.util.Arrays;

import org.kith.core.graph.TieGraph;

/** Betweenness by its definition: for each two and each third, how many of the shortest paths lead through. */
final class AllWays {

    private final TieGraph graph;
    private final int[][] distances;
    private final double[][] counts;

    private AllWays(TieGraph graph) {
        this.graph = graph;
        distances = new int[graph.size()][graph.size()];
        counts = new double[graph.size()][graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            walk(node);
        }
    }

    private void walk(int from) {
        var distance = distances[from];
        Arrays.fill(distance, Integer.MAX_VALUE / 4);
        distance[from] = 0;
        counts[from][from] = 1;
        var queue = new ArrayDeque<Integer>();
        queue.add(from);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                int next = graph.neighbour(half);
                if (distance[next] > distance[node] + 1) {
                    distance[next] = distance[node] + 1;
                    queue.add(next);
                }
                if (distance[next] == distance[node] + 1) {
                    counts[from][next] += counts[from][node];
                }
            }
        }
    }

    static double[] shares(TieGraph graph) {
        var ways = new AllWays(graph);
        var shares = new double[graph.size()];
        double pairs = (graph.size() - 1.0) * (graph.size() - 2.0);
        for (int from = 0; from < graph.size(); from++) {
            for (int to = 0; to < graph.size(); to++) {
                ways.addBetween(from, to, pairs, shares);
            }
        }
        return shares;
    }

    private void addBetween(int from, int to, double pairs, double[] shares) {
        double all = counts[from][to];
        for (int node = 0; node < shares.length && all > 0; node++) {
            if (node != from && node != to && distances[from][node] + distances[node][to] == distances[from][to]) {
                shares[node] += counts[from][node] * counts[node][to] / all / pairs;
            }
        }
    }
}
