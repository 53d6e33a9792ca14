// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.Arrays;
import java.util.function.IntPredicate;

import org.kith.core.graph.TieGraph;

/**
 * Looks for all paths of up to three ties that can be among the best. The neighbours of the near end are tried from the
 * strongest tie to the weakest; as no tie is stronger than whole, those that can't lead to anything better are not tried.
 * Whom each one shares with the far end is found by galloping through the longer of both rows.
 */
final class PathSearch {

    private static final float WHOLE = 100;

    private final TieGraph graph;
    private final int near;
    private final int far;
    private final BestPaths best;

    PathSearch(TieGraph graph, int near, int far, BestPaths best) {
        this.graph = graph;
        this.near = near;
        this.far = far;
        this.best = best;
    }

    void run() {
        int direct = graph.half(near, far);
        if (direct != TieGraph.NONE) {
            best.offer(part(direct), near, far);
        }
        meet(near, one -> true, (one, other) -> best.offer(part(one) * part(other), near, graph.neighbour(one), far));
        for (long entry : strongestFirst()) {
            int half = (int) entry;
            if (best.isHopeless(part(half))) {
                return;
            }
            if (graph.neighbour(half) != far) {
                meetBeyond(half);
            }
        }
    }

    private double part(int half) {
        return graph.strength(half) / WHOLE;
    }

    /** The bits of floats above 0 are in the order of the floats. */
    private long[] strongestFirst() {
        var entries = new long[graph.degree(near)];
        for (int i = 0; i < entries.length; i++) {
            int half = graph.begin(near) + i;
            entries[i] = (long) ~Float.floatToIntBits(graph.strength(half)) << Integer.SIZE | half;
        }
        Arrays.sort(entries);
        return entries;
    }

    private void meetBeyond(int first) {
        int between = graph.neighbour(first);
        double part = part(first);
        meet(between, one -> !best.isHopeless(part * part(one)), (one, other) -> {
            if (graph.neighbour(one) != near) {
                best.offer(part * part(one) * part(other), near, between, graph.neighbour(one), far);
            }
        });
    }

    /** Hears of a shared neighbour. */
    private interface Meeting {

        /**
         * @param one half that leads to the neighbour
         * @param other half that leads from the far end to the same
         */
        void at(int one, int other);
    }

    /** @param promising whether a half that leads to a neighbour is worth looking for in the row of the far end */
    private void meet(int node, IntPredicate promising, Meeting meeting) {
        if (graph.degree(node) <= graph.degree(far)) {
            intersect(node, far, promising, meeting);
        } else {
            intersect(far, node, other -> true, (other, one) -> meeting.at(one, other));
        }
    }

    /** @param few node with no more ties than {@code many} */
    private void intersect(int few, int many, IntPredicate promising, Meeting meeting) {
        int place = graph.begin(many);
        int end = graph.end(many);
        for (int half = graph.begin(few); half < graph.end(few) && place < end; half++) {
            if (!promising.test(half)) {
                continue;
            }
            int wanted = graph.neighbour(half);
            place = gallop(place, end, wanted);
            if (place < end && graph.neighbour(place) == wanted) {
                meeting.at(half, place);
            }
        }
    }

    /** @return the first half from {@code place} whose neighbour is not before the wanted one */
    private int gallop(int place, int end, int wanted) {
        int step = 1;
        int low = place;
        while (place < end && graph.neighbour(place) < wanted) {
            low = place + 1;
            place += step;
            step <<= 1;
        }
        int high = Math.min(place, end);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (graph.neighbour(middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
