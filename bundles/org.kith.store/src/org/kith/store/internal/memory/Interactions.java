// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.memory;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.kith.model.contacts.Interaction;

/** Interactions that were loaded and are still in use, or could be used again while there is memory for them. */
public final class Interactions {

    private static final class Entry extends SoftReference<Interaction> {
        private final UUID id;

        Entry(Interaction interaction, ReferenceQueue<Interaction> queue) {
            super(interaction, queue);
            this.id = interaction.getId();
        }
    }

    private final Map<UUID, Entry> entries = new HashMap<>();
    private final ReferenceQueue<Interaction> dropped = new ReferenceQueue<>();

    /** @return the interaction; null if it is not in memory */
    public Interaction get(UUID id) {
        var entry = entries.get(id);
        return entry == null ? null : entry.get();
    }

    /** Adds an interaction, or replaces the one with its id. */
    public void put(Interaction interaction) {
        clean();
        entries.put(interaction.getId(), new Entry(interaction, dropped));
    }

    /** Forgets an interaction. */
    public void remove(UUID id) {
        entries.remove(id);
    }

    private void clean() {
        for (var entry = dropped.poll(); entry != null; entry = dropped.poll()) {
            entries.remove(((Entry) entry).id, entry);
        }
    }
}
