// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.kith.core.graph.TieGraph;

/** Where an arrow key leads. */
enum Direction {
    LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

    /** Something aside is taken for further away. */
    private static final double ASIDE = 2;

    private final int right;
    private final int down;

    Direction(int right, int down) {
        this.right = right;
        this.down = down;
    }

    int right() {
        return right;
    }

    int down() {
        return down;
    }

    /**
     * @return the nearest one in this direction of those that a node is tied to; if there is none, of everybody; the
     *         node itself if nobody is there
     */
    int from(int node, Scene scene) {
        var graph = scene.graph();
        int tied = nearest(node, scene, IntStream.range(graph.begin(node), graph.end(node)).map(graph::neighbour));
        int found = tied == TieGraph.NONE ? nearest(node, scene, IntStream.range(0, scene.size())) : tied;
        return found == TieGraph.NONE ? node : found;
    }

    private int nearest(int node, Scene scene, IntStream others) {
        IntPredicate ahead = other -> along(node, other, scene) > Math.abs(aside(node, other, scene));
        return others.filter(other -> other != node).filter(ahead).boxed()
                .min((one, other) -> Double.compare(cost(node, one, scene), cost(node, other, scene)))
                .orElse(TieGraph.NONE);
    }

    private double cost(int node, int other, Scene scene) {
        return along(node, other, scene) + ASIDE * Math.abs(aside(node, other, scene));
    }

    private double along(int node, int other, Scene scene) {
        return (scene.x(other) - scene.x(node)) * right + (scene.y(other) - scene.y(node)) * down;
    }

    private double aside(int node, int other, Scene scene) {
        return (scene.x(other) - scene.x(node)) * down + (scene.y(other) - scene.y(node)) * right;
    }
}
