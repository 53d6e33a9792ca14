// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.kith.core.graph.Betweenness;
import org.kith.core.graph.TieGraph;

/**
 * Counts how many shortest ways between others lead over each one (Brandes 2001, Journal of Mathematical Sociology
 * 25(2):163–177); where there are too many, those from a few pivots (Brandes and Pich 2007). On all processors.
 */
final class ShortestWays {

    private static final int EXACT = 2_000;
    private static final int PIVOTS = 256;
    private static final long SEED = 1977;

    private final TieGraph graph;
    private final BooleanSupplier canceled;

    ShortestWays(TieGraph graph, BooleanSupplier canceled) {
        this.graph = graph;
        this.canceled = canceled;
    }

    Betweenness count() {
        int size = graph.size();
        boolean sampled = size > EXACT;
        int[] pivots = sampled ? sample(size) : IntStream.range(0, size).toArray();
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, pivots.length));
        var sums = IntStream.range(0, workers).parallel().mapToObj(worker -> {
            var walk = new Walk();
            for (int i = worker; i < pivots.length && !canceled.getAsBoolean(); i += workers) {
                walk.from(pivots[i]);
            }
            return walk.sums;
        }).toList();
        return new Betweenness(normalized(sums, pivots.length), pivots.length, sampled);
    }

    private static int[] sample(int size) {
        return new Random(SEED).ints(0, size).distinct().limit(PIVOTS).toArray();
    }

    /** Each pair of others is met from both its ends; a pivot stands for all. */
    private double[] normalized(Iterable<double[]> sums, int pivots) {
        int size = graph.size();
        var values = new double[size];
        double pairs = (size - 1.0) * (size - 2.0) * pivots / size;
        for (var each : sums) {
            for (int node = 0; node < size; node++) {
                values[node] += pairs > 0 ? each[node] / pairs : 0;
            }
        }
        return values;
    }

    /** Walks over the whole graph from one node after the other; for one thread. */
    private final class Walk {

        private final double[] sums = new double[graph.size()];
        private final int[] distances = new int[graph.size()];
        private final double[] ways = new double[graph.size()];
        private final double[] dependencies = new double[graph.size()];
        private final int[] queue = new int[graph.size()];

        private void from(int pivot) {
            Arrays.fill(distances, -1);
            Arrays.fill(ways, 0);
            Arrays.fill(dependencies, 0);
            int reached = spread(pivot);
            for (int i = reached - 1; i > 0; i--) {
                collect(queue[i]);
                sums[queue[i]] += dependencies[queue[i]];
            }
        }

        private int spread(int pivot) {
            distances[pivot] = 0;
            ways[pivot] = 1;
            queue[0] = pivot;
            int reached = 1;
            for (int i = 0; i < reached; i++) {
                int node = queue[i];
                for (int half = graph.begin(node); half < graph.end(node); half++) {
                    int next = graph.neighbour(half);
                    if (distances[next] < 0) {
                        distances[next] = distances[node] + 1;
                        queue[reached++] = next;
                    }
                    if (distances[next] == distances[node] + 1) {
                        ways[next] += ways[node];
                    }
                }
            }
            return reached;
        }

        private void collect(int node) {
            double share = (1 + dependencies[node]) / ways[node];
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                int before = graph.neighbour(half);
                if (distances[before] == distances[node] - 1) {
                    dependencies[before] += ways[before] * share;
                }
            }
        }
    }
}
