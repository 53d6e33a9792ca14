// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.List;

import org.kith.model.contacts.Party;

/**
 * How much somebody has told the owner.
 *
 * @param party who
 * @param told how many insights came from them
 * @param confirmed how many insights of others they agreed with
 * @param sure how many of both are corroborated or verified by now
 * @param topics what they are about: the names, what most are about first
 * @param last the day on which they last did one or the other; null if no day is known
 */
public record Teller(Party party, int told, int confirmed, int sure, List<String> topics, LocalDate last) {

    public Teller {
        topics = List.copyOf(topics);
    }
}
