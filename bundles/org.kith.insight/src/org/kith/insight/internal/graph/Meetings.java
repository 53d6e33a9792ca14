// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.kith.core.graph.Meeting;
import org.kith.core.graph.TieGraph;

/** Looks among the people whom the owner knows best for those who should know one another. */
final class Meetings {

    /** The owner’s word counts with those they know well; among a few of these everybody can be compared. */
    private static final int CLOSEST = 150;
    private static final float LEAST_STRENGTH = 20;

    private final TieGraph graph;
    private final int[] communities;

    Meetings(TieGraph graph, int[] communities) {
        this.graph = graph;
        this.communities = communities;
    }

    List<Meeting> find(int count) {
        if (graph.owner() == TieGraph.NONE) {
            return List.of();
        }
        int[] closest = closest();
        var found = new ArrayList<Meeting>();
        for (int i = 0; i < closest.length; i++) {
            for (int j = i + 1; j < closest.length; j++) {
                int one = graph.neighbour(closest[i]);
                int other = graph.neighbour(closest[j]);
                if (communities[one] != communities[other] && graph.half(one, other) == TieGraph.NONE
                        && isSomebody(one) && isSomebody(other)) {
                    found.add(meeting(closest[i], closest[j]));
                }
            }
        }
        return found.stream().sorted(comparingDouble(Meeting::score).reversed()).limit(count).toList();
    }

    /** Who is tied to nobody but the owner opens no circle to anybody. */
    private boolean isSomebody(int node) {
        return graph.degree(node) > 1;
    }

    private int[] closest() {
        return IntStream.range(graph.begin(graph.owner()), graph.end(graph.owner()))
                .filter(half -> graph.strength(half) >= LEAST_STRENGTH).boxed()
                .sorted((one, other) -> Float.compare(graph.strength(other), graph.strength(one))).limit(CLOSEST)
                .mapToInt(Integer::intValue).toArray();
    }

    private Meeting meeting(int toOne, int toOther) {
        int one = graph.neighbour(toOne);
        int other = graph.neighbour(toOther);
        var shared = new Overlap(graph, one, other);
        double score = graph.strength(toOne) / 100.0 * graph.strength(toOther) / 100 * (1 - shared.share());
        return new Meeting(one, other, score, graph.strength(toOne), graph.strength(toOther), shared.both());
    }
}
