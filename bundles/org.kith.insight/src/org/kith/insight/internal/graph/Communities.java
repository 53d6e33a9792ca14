// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.kith.core.graph.TieGraph;

/**
 * Communities by modularity (Blondel et al. 2008, “Fast unfolding of communities in large networks”): everybody moves
 * to the group where they gain most, groups become single nodes, and so on until nothing moves. Always in the same
 * order, so that the same graph has the same communities.
 */
final class Communities {

    private static final double LEAST_GAIN = 1e-9;
    private static final int MOST_ROUNDS = 20;

    private final TieGraph graph;

    Communities(TieGraph graph) {
        this.graph = graph;
    }

    /** @return by node the number of the community, the largest first; the owner is alone in the last */
    int[] find() {
        int[] groups = IntStream.range(0, graph.size()).toArray();
        var level = first();
        for (int round = 0; round < MOST_ROUNDS && level.settle(); round++) {
            int[] dense = level.dense();
            for (int node = 0; node < groups.length; node++) {
                groups[node] = dense[groups[node]];
            }
            level = level.folded(dense);
        }
        return bySize(groups);
    }

    /** The graph without the owner, whose ties would make all of it one. */
    private Level first() {
        int[] rows = new int[graph.size() + 1];
        int[] neighbours = new int[2 * graph.ties()];
        double[] weights = new double[2 * graph.ties()];
        int filled = 0;
        for (int node = 0; node < graph.size(); node++) {
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                if (node != graph.owner() && graph.neighbour(half) != graph.owner()) {
                    neighbours[filled] = graph.neighbour(half);
                    weights[filled++] = graph.strength(half);
                }
            }
            rows[node + 1] = filled;
        }
        return new Level(rows, neighbours, weights, new double[graph.size()]);
    }

    private int[] bySize(int[] groups) {
        int[] sizes = new int[groups.length];
        for (int node = 0; node < groups.length; node++) {
            sizes[groups[node]] += node == graph.owner() ? 0 : 1;
        }
        var order = IntStream.range(0, groups.length).boxed()
                .sorted((one, other) -> Integer.compare(sizes[other], sizes[one])).toList();
        int[] rank = new int[groups.length];
        for (int i = 0; i < order.size(); i++) {
            rank[order.get(i)] = i;
        }
        return Arrays.stream(groups).map(group -> rank[group]).toArray();
    }

    /** One level: nodes, each of them a group of the level below, the ties among them and those inside of them. */
    private static final class Level {

        private final int[] rows;
        private final int[] neighbours;
        private final double[] weights;
        private final double[] inside;
        private final int[] group;
        private final double[] degrees;
        private final double[] totals;
        /** By group: what ties the node looked at to it. */
        private final double[] towards;
        private final double all;

        Level(int[] rows, int[] neighbours, double[] weights, double[] inside) {
            this.rows = rows;
            this.neighbours = neighbours;
            this.weights = weights;
            this.inside = inside;
            int size = inside.length;
            group = IntStream.range(0, size).toArray();
            degrees = new double[size];
            for (int node = 0; node < size; node++) {
                degrees[node] = inside[node];
                for (int half = rows[node]; half < rows[node + 1]; half++) {
                    degrees[node] += weights[half];
                }
            }
            totals = degrees.clone();
            towards = new double[size];
            all = Arrays.stream(degrees).sum();
        }

        /** Moves everybody until nobody gains; returns whether anybody moved. */
        boolean settle() {
            boolean any = false;
            int moved = all > 0 ? 1 : 0;
            for (int round = 0; round < MOST_ROUNDS && moved > 0; round++) {
                moved = 0;
                for (int node = 0; node < group.length; node++) {
                    moved += move(node) ? 1 : 0;
                }
                any |= moved > 0;
            }
            return any;
        }

        private boolean move(int node) {
            int from = group[node];
            for (int half = rows[node]; half < rows[node + 1]; half++) {
                towards[group[neighbours[half]]] += weights[half];
            }
            totals[from] -= degrees[node];
            int best = from;
            double most = gain(node, from);
            for (int half = rows[node]; half < rows[node + 1]; half++) {
                int other = group[neighbours[half]];
                double gain = gain(node, other);
                if (gain > most + LEAST_GAIN) {
                    best = other;
                    most = gain;
                }
            }
            totals[best] += degrees[node];
            group[node] = best;
            for (int half = rows[node]; half < rows[node + 1]; half++) {
                towards[group[neighbours[half]]] = 0;
            }
            towards[from] = 0;
            return best != from;
        }

        private double gain(int node, int other) {
            return towards[other] - totals[other] * degrees[node] / all;
        }

        /** @return by node the number of its group, without gaps */
        int[] dense() {
            int[] numbers = new int[group.length];
            Arrays.fill(numbers, -1);
            int next = 0;
            int[] dense = new int[group.length];
            for (int node = 0; node < group.length; node++) {
                if (numbers[group[node]] < 0) {
                    numbers[group[node]] = next++;
                }
                dense[node] = numbers[group[node]];
            }
            return dense;
        }

        /** @return the level whose nodes are the groups of this one */
        Level folded(int[] dense) {
            int size = Arrays.stream(dense).max().orElse(-1) + 1;
            var within = new double[size];
            int[] counts = new int[size + 1];
            for (int node = 0; node < dense.length; node++) {
                within[dense[node]] += inside[node];
                counts[dense[node] + 1]++;
            }
            int[] members = members(dense, counts);
            int[] foldedRows = new int[size + 1];
            int[] foldedNeighbours = new int[neighbours.length];
            double[] foldedWeights = new double[neighbours.length];
            var sums = new double[size];
            int filled = 0;
            for (int number = 0; number < size; number++) {
                int first = filled;
                for (int i = counts[number]; i < counts[number + 1]; i++) {
                    for (int half = rows[members[i]]; half < rows[members[i] + 1]; half++) {
                        int other = dense[neighbours[half]];
                        if (other == number) {
                            within[number] += weights[half];
                        } else {
                            if (sums[other] == 0) {
                                foldedNeighbours[filled++] = other;
                            }
                            sums[other] += weights[half];
                        }
                    }
                }
                for (int i = first; i < filled; i++) {
                    foldedWeights[i] = sums[foldedNeighbours[i]];
                    sums[foldedNeighbours[i]] = 0;
                }
                foldedRows[number + 1] = filled;
            }
            return new Level(foldedRows, foldedNeighbours, foldedWeights, within);
        }

        /** Turns the counts into where the members of each group begin, and lists the members. */
        private static int[] members(int[] dense, int[] counts) {
            for (int number = 1; number < counts.length; number++) {
                counts[number] += counts[number - 1];
            }
            int[] next = counts.clone();
            int[] members = new int[dense.length];
            for (int node = 0; node < dense.length; node++) {
                members[next[dense[node]]++] = node;
            }
            return members;
        }
    }
}
