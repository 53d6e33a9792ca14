// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import org.kith.core.graph.Position;
import org.kith.core.graph.TieGraph;

/**
 * Burt's measures of one graph (“Structural Holes and Good Ideas”, AJS 110:349–399), and their variant by Borgatti. For
 * one thread: it marks the nodes it has seen.
 */
final class StructuralHoles {

    private final TieGraph graph;
    private final boolean weighted;
    /** By node: what the strengths of its ties sum up to; 0 where nobody has asked yet. */
    private final double[] sums;
    /** By node: what reaches it from the person looked at through others. */
    private final double[] through;
    private final int[] marks;

    StructuralHoles(TieGraph graph, boolean weighted) {
        this.graph = graph;
        this.weighted = weighted;
        sums = new double[graph.size()];
        through = new double[graph.size()];
        marks = new int[graph.size()];
    }

    /** Summed up when it is first asked for: one person needs but a few. */
    private double sum(int node) {
        if (sums[node] == 0) {
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                sums[node] += weight(half);
            }
        }
        return sums[node];
    }

    private double weight(int half) {
        return weighted ? graph.strength(half) : 1;
    }

    Position position(int node) {
        int degree = graph.degree(node);
        if (degree == 0) {
            return Position.NONE;
        }
        double size = weighted ? weightedSize(node) : degree - 2.0 * tiesAmongContacts(node) / degree;
        return new Position(constraint(node), size, size / degree);
    }

    /** Q9: the sum over all contacts w of (p_vw + Σ p_vq p_qw)², where p is the share of a tie in all of one's ties. */
    double constraint(int node) {
        if (graph.degree(node) == 0) {
            return Double.NaN;
        }
        mark(node);
        for (int half = graph.begin(node); half < graph.end(node); half++) {
            int contact = graph.neighbour(half);
            double share = weight(half) / sum(node) / sum(contact);
            for (int next = graph.begin(contact); next < graph.end(contact); next++) {
                int reached = graph.neighbour(next);
                if (marks[reached] == node + 1) {
                    through[reached] += share * weight(next);
                }
            }
        }
        double constraint = 0;
        for (int half = graph.begin(node); half < graph.end(node); half++) {
            double spent = weight(half) / sum(node) + through[graph.neighbour(half)];
            constraint += spent * spent;
        }
        return constraint;
    }

    /** Marks the contacts of a node, so that one look tells whether somebody is one. */
    private void mark(int node) {
        for (int half = graph.begin(node); half < graph.end(node); half++) {
            marks[graph.neighbour(half)] = node + 1;
            through[graph.neighbour(half)] = 0;
        }
    }

    private int tiesAmongContacts(int node) {
        mark(node);
        int found = 0;
        for (int half = graph.begin(node); half < graph.end(node); half++) {
            int contact = graph.neighbour(half);
            for (int next = graph.begin(contact); next < graph.end(contact); next++) {
                found += marks[graph.neighbour(next)] == node + 1 ? 1 : 0;
            }
        }
        return found / 2;
    }

    /** Burt's own definition: each contact counts as one, less what others among the contacts repeat of them. */
    private double weightedSize(int node) {
        mark(node);
        for (int half = graph.begin(node); half < graph.end(node); half++) {
            through[graph.neighbour(half)] = weight(half) / sum(node);
        }
        double size = graph.degree(node);
        for (int half = graph.begin(node); half < graph.end(node); half++) {
            size -= repeated(node, graph.neighbour(half));
        }
        return size;
    }

    private double repeated(int node, int contact) {
        double strongest = 0;
        double sum = 0;
        for (int next = graph.begin(contact); next < graph.end(contact); next++) {
            strongest = Math.max(strongest, weight(next));
            if (marks[graph.neighbour(next)] == node + 1) {
                sum += through[graph.neighbour(next)] * weight(next);
            }
        }
        return sum / strongest;
    }
}
