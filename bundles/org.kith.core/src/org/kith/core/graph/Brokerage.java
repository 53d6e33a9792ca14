// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Tells who stands between groups. An OSGi service; may be called on any thread. How strong a tie is and how much it
 * bridges are told apart, since news comes through bridges whatever their strength (Neal 2024, Network Science).
 */
public interface Brokerage {

    /**
     * @param weighted whether strong ties count more; else all ties count alike
     * @return how one person stands
     */
    Position position(TieGraph graph, int node, boolean weighted);

    /** @return how everybody stands, by node; faster than one by one */
    List<Position> positions(TieGraph graph, boolean weighted);

    /**
     * @param graph after an edit
     * @param edited those whose ties it made, changed or removed; a tie has two of them
     * @return by node how all those stand whom the edit can concern: these and whom they are tied to
     */
    Map<Integer, Position> changed(TieGraph graph, boolean weighted, int... edited);

    /**
     * Counts exactly up to some thousand people, else from 256 of them, always the same; takes seconds.
     *
     * @param canceled asked now and then; the result is incomplete once it says yes
     */
    Betweenness betweenness(TieGraph graph, BooleanSupplier canceled);

    /**
     * Finds groups whose people are tied more to one another than to others (modularity, Blondel et al. 2008). The
     * owner, who ties all groups, is left in a group alone.
     *
     * @return by node the number of the group, from 0, the largest first
     */
    int[] communities(TieGraph graph);

    /** @return the share of those who know either that know both, 0 for a bridge, to 1; neither the two nor the owner count */
    double overlap(TieGraph graph, int one, int other);

    /**
     * @param count at most so many
     * @return pairs that the owner should bring together, the most rewarding first; empty without an owner
     */
    List<Meeting> whoShouldMeet(TieGraph graph, int count);
}
