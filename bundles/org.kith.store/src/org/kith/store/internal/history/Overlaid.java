// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.history;

import java.util.Map;
import java.util.UUID;

import org.kith.core.history.ContactHistory;
import org.kith.core.history.Touches;

/**
 * What was read once, with what has changed since laid over it.
 *
 * @param base as read
 * @param changed the contacts of those who were in touch since; never changed
 */
record Overlaid(ContactHistory base, Map<UUID, Touches> changed) implements ContactHistory {

    @Override
    public Touches of(UUID person) {
        var newer = changed.get(person);
        return newer != null ? newer : base.of(person);
    }

    @Override
    public int size() {
        int size = base.size();
        for (var entry : changed.entrySet()) {
            size += entry.getValue().size() - base.of(entry.getKey()).size();
        }
        return size;
    }
}
