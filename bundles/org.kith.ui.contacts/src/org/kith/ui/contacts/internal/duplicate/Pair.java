// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.duplicate;

import java.util.List;
import java.util.UUID;

import org.kith.core.duplicate.Proposal;

/**
 * A line of the list of proposals.
 *
 * @param number its place, from 0
 * @param first label of the person
 * @param second label of the person
 * @param percent how likely they are one person
 * @param reasons why
 */
record Pair(int number, UUID firstId, UUID secondId, String first, String second, int percent, List<String> reasons) {

    private static final int PERCENT = 100;

    static Pair of(int number, Proposal proposal, String first, String second) {
        return new Pair(number, proposal.first(), proposal.second(), first, second,
                (int) Math.round(proposal.score() * PERCENT), proposal.reasons());
    }

    Proposal proposal() {
        return new Proposal(firstId, secondId, (double) percent / PERCENT, reasons);
    }

    boolean isAbout(UUID person) {
        return firstId.equals(person) || secondId.equals(person);
    }

    /** @return whether a proposal is about the same two */
    boolean isOf(Proposal proposal) {
        return isAbout(proposal.first()) && isAbout(proposal.second());
    }

    /** @return the same, once the second of another pair is one with the first */
    Pair after(Pair merged) {
        var gone = merged.secondId();
        return new Pair(number, firstId.equals(gone) ? merged.firstId() : firstId,
                secondId.equals(gone) ? merged.firstId() : secondId, first, second, percent, reasons);
    }
}
