// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.kith.core.graph.Betweenness;
import org.kith.core.graph.TieGraph;

/**
 * Counts how many shortest ways between others lead over each one (Brandes 2001, Journal of Mathematical Sociology
 * 25(2):163–177); where there are too many, those from a few pivots (Brandes and Pich 2007). On all processors; what is
 * added to what does not depend on how many there are, so the last digit is the same on every machine.
 */
final class ShortestWays {

    private static final int EXACT = 2_000;
    private static final int PIVOTS = 256;
    private static final int STRIPES = 8;
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
        var sums = IntStream.range(0, Math.min(STRIPES, pivots.length)).parallel()
                .mapToObj(stripe -> count(pivots, stripe)).toList();
        return new Betweenness(normalized(sums, pivots.length), pivots.length, sampled);
    }

    private static int[] sample(int size) {
        return new Random(SEED).ints(0, size).distinct().limit(PIVOTS).toArray();
    }

    private double[] count(int[] pivots, int stripe) {
        var ways = new WayCount(graph);
        for (int i = stripe; i < pivots.length && !canceled.getAsBoolean(); i += STRIPES) {
            ways.add(pivots[i]);
        }
        return ways.sums();
    }

    /** Each pair of others is met from both its ends; a pivot stands for all. */
    private double[] normalized(List<double[]> sums, int pivots) {
        int size = graph.size();
        var values = new double[size];
        double pairs = (size - 1.0) * (size - 2.0) * pivots / size;
        for (int node = 0; node < size && pairs > 0; node++) {
            for (var each : sums) {
                values[node] += each[node];
            }
            values[node] /= pairs;
        }
        return values;
    }
}
