// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPath;

/**
 * A way from the owner to somebody, as it is shown.
 *
 * @param ids from the owner to the one to be met
 * @param names of the same people
 * @param strengths of the ties between them, 0 to 100
 * @param probability that it works, 0 to 1
 * @param weakest place of the tie most likely to fail
 */
record Chain(List<UUID> ids, List<String> names, List<Integer> strengths, double probability, int weakest) {

    static Chain of(TieGraph graph, WarmPath path) {
        var strengths = new ArrayList<Integer>();
        for (int i = 0; i < path.hops(); i++) {
            strengths.add(Math.round(graph.strength(graph.half(path.nodes().get(i), path.nodes().get(i + 1)))));
        }
        return new Chain(path.nodes().stream().map(graph::id).toList(), path.nodes().stream().map(graph::name).toList(),
                strengths, path.probability(), path.weakest());
    }

    /** @return whether the owner knows the one to be met */
    boolean isDirect() {
        return ids.size() == 2;
    }

    /** @return who would have to introduce; of a direct way the one to be met */
    UUID introducer() {
        return ids.get(1);
    }

    UUID end() {
        return ids.getLast();
    }
}
