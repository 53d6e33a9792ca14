// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.Arrays;

import org.kith.core.graph.Position;
import org.kith.core.graph.TieGraph;

/**
 * Burt’s measures of one graph (“Structural Holes and Good Ideas”, AJS 110:349–399), as NetworkX has them; where all ties
 * are alike, the effective size is Borgatti’s. One look at the rows of somebody’s contacts gives all of them: each contact
 * has a slot from 1 on, and whoever is none falls into slot 0, so that the look need not ask. For one thread.
 */
final class StructuralHoles {

    private final TieGraph graph;
    private final boolean weighted;
    /** By node: its slot while somebody is looked at whose contact it is. */
    private final int[] slots;
    /** By node: what the strengths of its ties sum up to; 0 where nobody has asked yet. */
    private final double[] sums;
    /** By node: the strength of its strongest tie, once the sum is known. */
    private final double[] strongest;
    /** By slot: the share of a contact in all ties of the one looked at. */
    private double[] direct = new double[1];
    /** By slot: what reaches a contact through others. */
    private double[] through = new double[1];

    StructuralHoles(TieGraph graph, boolean weighted) {
        this.graph = graph;
        this.weighted = weighted;
        slots = new int[graph.size()];
        sums = new double[graph.size()];
        strongest = new double[graph.size()];
    }

    Position position(int node) {
        int degree = graph.degree(node);
        if (degree == 0) {
            return Position.NONE;
        }
        open(node, degree);
        double size = degree;
        for (int half = graph.begin(node), slot = 1; slot <= degree; half++, slot++) {
            size -= look(graph.neighbour(half), direct[slot]);
        }
        double constraint = constraint(degree);
        close(node);
        return new Position(constraint, size, size / degree);
    }

    private void open(int node, int degree) {
        if (direct.length <= degree) {
            direct = new double[degree * 2];
            through = new double[degree * 2];
        }
        Arrays.fill(through, 0, degree + 1, 0);
        direct[0] = 0;
        for (int half = graph.begin(node), slot = 1; slot <= degree; half++, slot++) {
            slots[graph.neighbour(half)] = slot;
            direct[slot] = weight(half) / sum(node);
        }
    }

    /**
     * Follows the ties of a contact to other contacts.
     *
     * @param share of the contact in all ties of the one looked at
     * @return which part of the contact others repeat
     */
    private double look(int contact, double share) {
        double spent = share / sum(contact);
        double repeated = 0;
        for (int half = graph.begin(contact); half < graph.end(contact); half++) {
            int slot = slots[graph.neighbour(half)];
            double weight = weight(half);
            through[slot] += spent * weight;
            repeated += direct[slot] * weight;
        }
        return repeated / strongest[contact];
    }

    /** Q9: the sum over all contacts w of (p_vw + Σ p_vq p_qw)², where p is the share of a tie in all of one's ties. */
    private double constraint(int degree) {
        double constraint = 0;
        for (int slot = 1; slot <= degree; slot++) {
            double spent = direct[slot] + through[slot];
            constraint += spent * spent;
        }
        return constraint;
    }

    private void close(int node) {
        for (int half = graph.begin(node); half < graph.end(node); half++) {
            slots[graph.neighbour(half)] = 0;
        }
    }

    private double weight(int half) {
        return weighted ? graph.strength(half) : 1;
    }

    /** Summed up when it is first asked for: one person needs but a few. */
    private double sum(int node) {
        if (sums[node] == 0) {
            double sum = 0;
            double most = 0;
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                sum += weight(half);
                most = Math.max(most, weight(half));
            }
            sums[node] = sum;
            strongest[node] = most;
        }
        return sums[node];
    }
}
