// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.Arrays;

import org.kith.core.graph.TieGraph;

/**
 * Adds up, source by source, how many of the shortest ways lead over each node: breadth first from the source, then back.
 * Ties between two levels can be followed from either; each time those of the level that has fewer are (Beamer 2012,
 * “Direction-optimizing breadth-first search”). For one thread.
 */
final class WayCount {

    private static final int UNSEEN = -1;

    private final TieGraph graph;
    private final int[] order;
    private final int[] levels;
    private final double[] ways;
    private final double[] beyond;
    private final double[] passed;
    private final double[] sums;
    private int[] begin = new int[8];
    private int last;

    WayCount(TieGraph graph) {
        int size = graph.size();
        this.graph = graph;
        order = new int[size];
        levels = new int[size];
        ways = new double[size];
        beyond = new double[size];
        passed = new double[size];
        sums = new double[size];
    }

    /** @return by node, over all sources that were added; the pairs from a source to itself do not count */
    double[] sums() {
        return sums;
    }

    /** Adds the ways from one source to everybody. */
    void add(int source) {
        Arrays.fill(levels, UNSEEN);
        Arrays.fill(ways, 0);
        Arrays.fill(beyond, 0);
        search(source);
        for (int level = last; level > 0; level--) {
            if (level < last) {
                gather(level);
            }
            for (int i = begin[level]; i < begin[level + 1]; i++) {
                int node = order[i];
                sums[node] += ways[node] * beyond[node];
                passed[node] = 1 / ways[node] + beyond[node];
            }
        }
    }

    /** Finds the levels, and how many shortest ways lead to each node. */
    private void search(int source) {
        levels[source] = 0;
        ways[source] = 1;
        order[0] = source;
        int seen = 1;
        long unseenHalves = graph.ties() * 2L - graph.degree(source);
        last = -1;
        for (int from = 0; from < seen;) {
            mark(++last, from);
            int end = seen;
            seen = halves(from, end) <= unseenHalves ? push(from, end) : pull(end);
            unseenHalves -= halves(end, seen);
            from = end;
        }
        mark(last + 1, seen);
    }

    private void mark(int level, int place) {
        if (level == begin.length) {
            begin = Arrays.copyOf(begin, level * 2);
        }
        begin[level] = place;
    }

    private long halves(int from, int end) {
        long halves = 0;
        for (int i = from; i < end; i++) {
            halves += graph.degree(order[i]);
        }
        return halves;
    }

    /** From those of the last level to the unseen. */
    private int push(int from, int end) {
        int seen = end;
        for (int i = from; i < end; i++) {
            int node = order[i];
            double count = ways[node];
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                int next = graph.neighbour(half);
                if (levels[next] == UNSEEN) {
                    levels[next] = last + 1;
                    order[seen++] = next;
                }
                if (levels[next] == last + 1) {
                    ways[next] += count;
                }
            }
        }
        return seen;
    }

    /** From the unseen to those of the last level. */
    private int pull(int end) {
        int seen = end;
        for (int node = 0; node < levels.length; node++) {
            if (levels[node] == UNSEEN) {
                double count = 0;
                for (int half = graph.begin(node); half < graph.end(node); half++) {
                    int next = graph.neighbour(half);
                    count += levels[next] == last ? ways[next] : 0;
                }
                if (count > 0) {
                    ways[node] = count;
                    order[seen++] = node;
                }
            }
        }
        for (int i = end; i < seen; i++) {
            levels[order[i]] = last + 1;
        }
        return seen;
    }

    /** Tells the nodes of a level what lies behind them. */
    private void gather(int level) {
        if (halves(begin[level], begin[level + 1]) <= halves(begin[level + 1], begin[level + 2])) {
            fetch(level);
        } else {
            bring(level);
        }
    }

    private void fetch(int level) {
        for (int i = begin[level]; i < begin[level + 1]; i++) {
            int node = order[i];
            double sum = 0;
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                int next = graph.neighbour(half);
                sum += levels[next] == level + 1 ? passed[next] : 0;
            }
            beyond[node] = sum;
        }
    }

    private void bring(int level) {
        for (int i = begin[level + 1]; i < begin[level + 2]; i++) {
            int node = order[i];
            double share = passed[node];
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                int before = graph.neighbour(half);
                if (levels[before] == level) {
                    beyond[before] += share;
                }
            }
        }
    }
}
