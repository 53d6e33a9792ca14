// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

/**
 * How often each one stands on the shortest ways between others (Freeman 1977).
 *
 * @param values by node: the share of all pairs of others, 0 to 1; estimates if it was sampled
 * @param pivots from how many people the ways were looked for
 * @param sampled whether these were not all
 */
public record Betweenness(double[] values, int pivots, boolean sampled) {
}
