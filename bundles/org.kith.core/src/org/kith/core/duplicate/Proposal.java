// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Two records that may be of the same person.
 *
 * @param first id of the person
 * @param second id of the person
 * @param score 0.6 (worth a look) to 1 (the same)
 * @param reasons why, in words for the user
 */
public record Proposal(UUID first, UUID second, double score, List<String> reasons) {

    public Proposal {
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
        reasons = List.copyOf(reasons);
    }
}
