// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPath;

/** The best paths of those that were offered, in order. */
final class BestPaths {

    private static final double WHOLE = 100;

    private final int limit;
    private final boolean forward;
    private final List<Found> found = new ArrayList<>();

    /**
     * @param limit how many are kept
     * @param forward whether paths are offered from their beginning; otherwise from their end
     */
    BestPaths(int limit, boolean forward) {
        this.limit = limit;
        this.forward = forward;
    }

    /** A path and its strength: the product of all parts of its ties. */
    private record Found(double strength, int[] nodes) {

        boolean isBefore(Found other) {
            if (strength != other.strength) {
                return strength > other.strength;
            }
            return nodes.length < other.nodes.length
                    || nodes.length == other.nodes.length && Arrays.compare(nodes, other.nodes) < 0;
        }
    }

    /** @return whether a path of at most this strength can't be among the best any more */
    boolean isHopeless(double strength) {
        return found.size() == limit && strength < found.getLast().strength;
    }

    void offer(double strength, int... nodes) {
        if (isHopeless(strength)) {
            return;
        }
        var path = new Found(strength, forward ? nodes : reversed(nodes));
        int place = found.size();
        while (place > 0 && path.isBefore(found.get(place - 1))) {
            place--;
        }
        found.add(place, path);
        if (found.size() > limit) {
            found.removeLast();
        }
    }

    private static int[] reversed(int[] nodes) {
        return IntStream.range(0, nodes.length).map(i -> nodes[nodes.length - 1 - i]).toArray();
    }

    List<WarmPath> list(TieGraph graph) {
        return found.stream().map(path -> path(graph, path.nodes())).toList();
    }

    private static WarmPath path(TieGraph graph, int[] nodes) {
        double probability = 1;
        int weakest = 0;
        float least = Float.POSITIVE_INFINITY;
        for (int i = 0; i < nodes.length - 1; i++) {
            float strength = graph.strength(graph.half(nodes[i], nodes[i + 1]));
            probability *= strength / WHOLE;
            if (strength < least) {
                weakest = i;
                least = strength;
            }
        }
        return new WarmPath(IntStream.of(nodes).boxed().toList(), probability, weakest, least);
    }
}
