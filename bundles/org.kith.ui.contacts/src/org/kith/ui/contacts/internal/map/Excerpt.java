// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kith.core.graph.TieGraph;

/** Takes the part of a graph that lies around somebody. */
final class Excerpt {

    private final TieGraph whole;
    private final MapSettings settings;
    private final int centre;

    Excerpt(TieGraph whole, MapSettings settings) {
        this.whole = whole;
        this.settings = settings;
        int wanted = settings.centre() == null ? TieGraph.NONE : whole.node(settings.centre());
        centre = wanted == TieGraph.NONE ? whole.owner() : wanted;
    }

    /** @return those within reach, and the ties between them */
    TieGraph graph() {
        var kept = within();
        if (settings.withoutOwner() && whole.owner() != TieGraph.NONE) {
            kept.clear(whole.owner());
        }
        return kept.cardinality() == whole.size() ? whole : only(kept.stream().toArray());
    }

    /** Ways through the owner count only from the owner, who knows everybody. */
    private BitSet within() {
        var reached = new BitSet();
        if (settings.steps() == MapSettings.EVERYBODY || centre == TieGraph.NONE) {
            reached.set(0, whole.size());
            return reached;
        }
        reached.set(centre);
        int[] border = {centre};
        for (int step = 0; step < settings.steps() && border.length > 0; step++) {
            border = Arrays.stream(border).filter(node -> node == centre || node != whole.owner())
                    .flatMap(this::neighbours).filter(node -> !reached.get(node)).distinct().toArray();
            Arrays.stream(border).forEach(reached::set);
        }
        return reached;
    }

    private IntStream neighbours(int node) {
        return IntStream.range(whole.begin(node), whole.end(node)).map(whole::neighbour);
    }

    private TieGraph only(int[] kept) {
        int[] rows = new int[kept.length + 1];
        int most = Arrays.stream(kept).map(whole::degree).sum();
        int[] neighbours = new int[most];
        float[] strengths = new float[most];
        boolean[] inferred = new boolean[most];
        int filled = 0;
        for (int node = 0; node < kept.length; node++) {
            for (int half = whole.begin(kept[node]); half < whole.end(kept[node]); half++) {
                int other = Arrays.binarySearch(kept, whole.neighbour(half));
                if (other >= 0) {
                    neighbours[filled] = other;
                    strengths[filled] = whole.strength(half);
                    inferred[filled++] = whole.inferred(half);
                }
            }
            rows[node + 1] = filled;
        }
        return new TieGraph(Arrays.stream(kept).mapToObj(whole::id).toArray(UUID[]::new),
                Arrays.stream(kept).mapToObj(whole::name).toArray(String[]::new),
                Math.max(TieGraph.NONE, Arrays.binarySearch(kept, whole.owner())), rows,
                Arrays.copyOf(neighbours, filled), Arrays.copyOf(strengths, filled), Arrays.copyOf(inferred, filled));
    }

    /** @return whom the map is about; null if there is no owner and nobody else was chosen */
    UUID centre() {
        return centre == TieGraph.NONE ? null : whole.id(centre);
    }
}
