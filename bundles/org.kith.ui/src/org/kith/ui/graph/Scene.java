// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kith.core.graph.Places;
import org.kith.core.graph.TieGraph;

/** What there is to draw: people, their looks and places. An immutable snapshot, usable on any thread. */
final class Scene {

    static final Scene EMPTY = new Scene(new TieGraph(new UUID[0], new String[0], TieGraph.NONE, new int[1],
            new int[0], new float[0], new boolean[0]), List.of(), Places.none(0));
    private static final double LEAST_RADIUS = 1.6;
    private static final double MOST_GROWTH = 1.8;

    private final TieGraph graph;
    private final List<NodeLook> looks;
    private final Places places;
    private final int[] bySize;

    Scene(TieGraph graph, List<NodeLook> looks, Places places) {
        this(graph, looks, places, IntStream.range(0, looks.size()).boxed()
                .sorted(Comparator.comparing((Integer node) -> -looks.get(node).radius())).mapToInt(Integer::intValue)
                .toArray());
    }

    private Scene(TieGraph graph, List<NodeLook> looks, Places places, int[] bySize) {
        this.graph = graph;
        this.looks = looks;
        this.places = places;
        this.bySize = bySize;
    }

    /** @return the same people elsewhere */
    Scene at(Places other) {
        return new Scene(graph, looks, other, bySize);
    }

    TieGraph graph() {
        return graph;
    }

    int size() {
        return looks.size();
    }

    NodeLook look(int node) {
        return looks.get(node);
    }

    List<NodeLook> looks() {
        return looks;
    }

    Places places() {
        return places;
    }

    double x(int node) {
        return places.x()[node];
    }

    double y(int node) {
        return places.y()[node];
    }

    /** @return all nodes, the largest first */
    int[] bySize() {
        return bySize;
    }

    /** @return in pixels: large enough to be seen, and not all the window when zoomed in */
    double radius(int node, double scale) {
        return Math.max(LEAST_RADIUS, looks.get(node).radius() * Math.min(MOST_GROWTH, Math.pow(scale, 0.55)));
    }

    /** @return what encloses everybody */
    Extent extent() {
        if (looks.isEmpty()) {
            return new Extent(0, 0, 0, 0);
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int node = 0; node < looks.size(); node++) {
            left = Math.min(left, x(node));
            right = Math.max(right, x(node));
            top = Math.min(top, y(node));
            bottom = Math.max(bottom, y(node));
        }
        return new Extent(left, top, right, bottom);
    }
}
