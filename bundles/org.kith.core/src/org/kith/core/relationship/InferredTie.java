// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.relationship;

import java.util.List;
import java.util.UUID;

/**
 * Somebody whom a person perhaps knows.
 *
 * @param person the one perhaps known
 * @param name of that person
 * @param type key of the relationship type that it would be, one of {@link org.kith.core.RelationshipTypes}
 * @param score how likely it is, above 0 and below 1; for ranking, not a measured probability
 * @param evidence what speaks for it, in words, the strongest first; at least one
 */
public record InferredTie(UUID person, String name, String type, double score, List<String> evidence) {

    public InferredTie {
        evidence = List.copyOf(evidence);
    }
}
