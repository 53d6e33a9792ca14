// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.support;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody who may help.
 *
 * @param id of the person
 * @param name of the person
 * @param score 0 to 100, the higher the better to ask
 * @param knows whether anything is known that speaks for them; others are proposed as they may know somebody
 * @param experienced whether they have been through what the question is about
 * @param reasons why they stand where they do, in words, the weightiest first; never empty
 */
public record Candidate(UUID id, String name, double score, boolean knows, boolean experienced,
        List<String> reasons) {

    public Candidate {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        reasons = List.copyOf(reasons);
    }
}
