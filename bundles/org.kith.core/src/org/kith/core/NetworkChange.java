// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import java.util.Set;
import java.util.UUID;

/**
 * What one transaction changed.
 *
 * @param transaction the journal entry
 * @param created ids of new objects
 * @param changed ids of changed objects
 * @param removed ids of objects that are gone
 * @param people ids of the people who may look different now: themselves changed, or an interaction with them, or
 *        their employer; those removed are among them
 * @param foreign true if another program or session made it
 */
public record NetworkChange(Transaction transaction, Set<UUID> created, Set<UUID> changed, Set<UUID> removed,
        Set<UUID> people, boolean foreign) {

    public NetworkChange {
        created = Set.copyOf(created);
        changed = Set.copyOf(changed);
        removed = Set.copyOf(removed);
        people = Set.copyOf(people);
    }
}
