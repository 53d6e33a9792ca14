// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.collaboration;

import java.util.Comparator;
import java.util.UUID;

/**
 * Somebody who knows at least one of the needed skills.
 *
 * @param skills a bit for each needed skill that they know; never 0
 * @param tie of the owner to them, 0 to 100
 */
record Candidate(UUID id, String name, int skills, double tie) {

    /** The closest first. */
    static final Comparator<Candidate> CLOSEST = Comparator.comparingDouble(Candidate::tie).reversed()
            .thenComparing(Candidate::name).thenComparing(Candidate::id);
}
