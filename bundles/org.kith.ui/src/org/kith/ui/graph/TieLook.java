// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import org.kith.core.graph.TieGraph;

/** How ties are drawn: wider and darker the stronger they are, paler where there are many, dashed if only inferred. */
record TieLook(double width, int alpha) {

    /** Up to so many ties nobody has to step back. */
    private static final double FEW = 1_500;
    /** Ties of the owner, who is tied to everybody, would cover all others. */
    private static final double OWNER = 0.35;
    /** Length of a dash, and of the gap after it, in pixels. */
    static final int DASH = 4;

    /** @return how the tie of a half, which belongs to a node, looks at a scale */
    static TieLook of(TieGraph graph, int node, int half, double scale) {
        double part = graph.strength(half) / 100;
        boolean ofOwner = node == graph.owner() || graph.neighbour(half) == graph.owner();
        double crowd = Math.clamp(Math.sqrt(FEW / Math.max(1, graph.ties())), 0.16, 1);
        double width = (0.8 + 2.4 * part) * Math.clamp(scale, 0.55, 1.5);
        double alpha = (0.2 + 0.5 * part) * crowd * (graph.inferred(half) ? 0.7 : 1) * (ofOwner ? OWNER : 1);
        return new TieLook(width, (int) Math.round(255 * alpha));
    }
}
