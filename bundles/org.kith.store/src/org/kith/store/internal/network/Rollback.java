// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import org.kith.model.contacts.Identified;
import org.kith.store.internal.memory.Changes;
import org.kith.store.internal.memory.Changes.Kind;

/** Brings the memory back to what is stored. */
final class Rollback {

    private final State state;

    Rollback(State state) {
        this.state = state;
    }

    /** Takes back what an edit has changed. */
    void run(Changes changes) {
        state.memory.resource().apply(() -> {
            state.memory.removeAll(changes.of(Kind.CREATED));
            var removed = changes.of(Kind.REMOVED);
            removed.forEach(this::index);
            state.memory.restore(removed);
            changes.of(Kind.CHANGED).forEach(this::reset);
            removed.forEach(this::reset);
        });
    }

    /** Makes an object equal to its row. */
    void reset(Identified object) {
        state.stored(object).ifPresent(row -> state.json.apply(object, state.image(row)));
    }

    private void index(Identified object) {
        state.stored(object).filter(row -> !row.isInteraction())
                .ifPresent(row -> state.memory.index().put(object, row.key()));
    }
}
