// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

import java.util.List;

/**
 * Finds ways to be introduced to somebody. An OSGi service; may be called on any thread. The probability of a chain is
 * the product of its ties, so that the best one is the shortest path by the negative logarithm of the strengths.
 */
public interface WarmPaths {

    /** Longer chains do not work: nobody vouches for the friend of a friend of a friend’s friend. */
    int MOST_HOPS = 3;

    /**
     * @param from node of the one who looks for an introduction
     * @param to node of the one to be met
     * @param count at most so many
     * @return the most probable chains of at most {@link #MOST_HOPS} ties in which nobody stands twice, the best first;
     *         empty if there is none, or if both nodes are the same
     */
    List<WarmPath> find(TieGraph graph, int from, int to, int count);
}
