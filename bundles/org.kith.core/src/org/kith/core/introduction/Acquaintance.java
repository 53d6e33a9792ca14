// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.introduction;

import java.util.UUID;

import org.kith.core.graph.WarmPath;
import org.kith.model.PartialDate;

/**
 * Somebody at an organization, and how the owner comes to them.
 *
 * @param person who
 * @param name as people know them
 * @param title what they do or did there; null if unknown
 * @param current whether they are there now
 * @param until when they left; null if they are there, or if that is unknown
 * @param path the best way from the owner; of one tie if they know one another, null if there is none
 */
public record Acquaintance(UUID person, String name, String title, boolean current, PartialDate until,
        WarmPath path) {

    /** @return whether the owner knows them without anybody between */
    public boolean isKnown() {
        return path != null && path.hops() == 1;
    }
}
