// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import java.time.Instant;
import java.util.Objects;

/**
 * One entry of the journal: an edit that was committed as a whole.
 *
 * @param number grows with each transaction of a network
 * @param at when it was committed
 * @param author who did it
 * @param label what was done, in the user's words
 * @param objects how many objects it changed
 * @param reverts the number of the transaction it takes back; null for an ordinary edit
 */
public record Transaction(long number, Instant at, String author, String label, int objects, Long reverts) {

    public Transaction {
        Objects.requireNonNull(at);
        Objects.requireNonNull(author);
        Objects.requireNonNull(label);
    }
}
