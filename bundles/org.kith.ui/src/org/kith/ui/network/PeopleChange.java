// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which rows of {@link People} are different.
 *
 * @param added ids of new rows
 * @param changed ids of rows with other content, or another due
 * @param removed ids of rows that are gone
 */
public record PeopleChange(Set<UUID> added, Set<UUID> changed, Set<UUID> removed) {

    static final PeopleChange NONE = new PeopleChange(Set.of(), Set.of(), Set.of());

    public PeopleChange {
        added = Set.copyOf(added);
        changed = Set.copyOf(changed);
        removed = Set.copyOf(removed);
    }

    /** @return whether a person is concerned in any way */
    public boolean concerns(UUID person) {
        return changed.contains(person) || added.contains(person) || removed.contains(person);
    }

    PeopleChange and(PeopleChange other) {
        return this == NONE ? other
                : new PeopleChange(union(added, other.added), union(changed, other.changed),
                        union(removed, other.removed));
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        var union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }
}
