// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

import java.util.List;

/**
 * A chain of people who can introduce one another.
 *
 * @param nodes from the one who looks for an introduction to the one to be met, both included; at least 2
 * @param probability that it works: the product of the strengths of its ties, each as a part of 100; above 0, at most 1
 * @param weakest the tie most likely to fail, as the place in {@code nodes} of its first end
 * @param strength of the weakest tie, above 0 and at most 100
 */
public record WarmPath(List<Integer> nodes, double probability, int weakest, float strength) {

    public WarmPath {
        nodes = List.copyOf(nodes);
    }

    /** @return how many ties there are, 1 to 3 */
    public int hops() {
        return nodes.size() - 1;
    }
}
