// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.tie;

import java.util.List;

/**
 * How strong a tie is, and what it is made of.
 *
 * @param value 0 to 100
 * @param tieClass what the value is called
 * @param terms what the value is the weighted mean of, the weightiest first as long as nobody changed the weights;
 *        after them what signals add to it
 */
public record TieStrength(double value, TieClass tieClass, List<Term> terms) {

    public TieStrength {
        terms = List.copyOf(terms);
    }

    /**
     * One part of the strength.
     *
     * @param name for the user: “Frequency”
     * @param weight how much it counts beside the others; not negative
     * @param value 0 to 1
     * @param reason what the value comes from, in words: “3 contacts, the last 10 days ago”
     */
    public record Term(String name, double weight, double value, String reason) {
    }
}
