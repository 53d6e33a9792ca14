// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.kith.core.graph.GraphLayout;
import org.kith.core.graph.Places;
import org.kith.core.graph.TieGraph;

/** Those without a place find one among the others, who stay where they are. */
final class Newcomers {

    private static final int STEPS = 60;
    private static final int ROUNDS = 3;

    private final TieGraph graph;
    private final BooleanSupplier canceled;
    private final Places places;
    private final BitSet fixed = new BitSet();

    Newcomers(TieGraph graph, Places known, BooleanSupplier canceled) {
        this.graph = graph;
        this.canceled = canceled;
        places = new Places(known.x().clone(), known.y().clone());
        IntStream.range(0, graph.size()).filter(known::known).forEach(fixed::set);
    }

    Places place() {
        if (fixed.cardinality() < graph.size()) {
            // some are tied to newcomers only
            for (int round = 0; round < ROUNDS; round++) {
                beginBesideNeighbours();
            }
            beginBelow();
            var springs = Springs.of(graph, IntStream.range(0, graph.size()).toArray());
            new Settling(springs, Levels.length(), places.x(), places.y(), fixed).run(STEPS, () -> { }, canceled);
        }
        return places;
    }

    private void beginBesideNeighbours() {
        for (int node = 0; node < graph.size(); node++) {
            if (!places.known(node)) {
                beginBesideNeighbours(node);
            }
        }
    }

    private void beginBesideNeighbours(int node) {
        float x = 0;
        float y = 0;
        int count = 0;
        for (int half = graph.begin(node); half < graph.end(node); half++) {
            int other = graph.neighbour(half);
            if (places.known(other)) {
                x += places.x()[other];
                y += places.y()[other];
                count++;
            }
        }
        if (count > 0) {
            double angle = node * Sunflower.GOLDEN_ANGLE;
            places.x()[node] = x / count + (float) Math.cos(angle) * GraphLayout.TIE_LENGTH;
            places.y()[node] = y / count + (float) Math.sin(angle) * GraphLayout.TIE_LENGTH;
        }
    }

    /** Whoever is tied to nobody stands in a row below everybody, and stays there. */
    private void beginBelow() {
        float left = Float.POSITIVE_INFINITY;
        float bottom = Float.NEGATIVE_INFINITY;
        for (int node = 0; node < graph.size(); node++) {
            if (places.known(node)) {
                left = Math.min(left, places.x()[node]);
                bottom = Math.max(bottom, places.y()[node]);
            }
        }
        for (int node = 0; node < graph.size(); node++) {
            if (!places.known(node)) {
                places.x()[node] = left;
                places.y()[node] = bottom + GraphLayout.TIE_LENGTH;
                fixed.set(node);
                left += GraphLayout.TIE_LENGTH;
            }
        }
    }
}
