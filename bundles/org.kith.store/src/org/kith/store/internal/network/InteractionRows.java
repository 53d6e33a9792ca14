// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.store.internal.sql.Stored;

/** Interactions on demand. */
final class InteractionRows {

    private static final String COLUMNS = "SELECT i.key, i.checksum, i.content, i.id FROM ";

    private record Found(UUID id, Stored row) {
    }

    private final State state;

    InteractionRows(State state) {
        this.state = state;
    }

    /** @return those with a person, newest first */
    List<Interaction> of(Person person) {
        return load(COLUMNS + "participation p JOIN interaction i ON i.key = p.interaction WHERE p.party = ?"
                + " ORDER BY p.start DESC, i.key DESC", state.memory.index().key(person.getId()));
    }

    /** @return those before a moment, newest first; null for the newest of all */
    List<Interaction> newest(Instant before, int limit) {
        return load(COLUMNS + "interaction i WHERE i.start < ? ORDER BY i.start DESC, i.key DESC LIMIT ?",
                before == null ? Long.MAX_VALUE : before.getEpochSecond(), limit);
    }

    Optional<Identified> find(UUID id) {
        return load(COLUMNS + "interaction i WHERE i.id = ?", id).stream().<Identified>map(found -> found)
                .findFirst();
    }

    Optional<Interaction> find(long key) {
        return load(COLUMNS + "interaction i WHERE i.key = ?", key).stream().findFirst();
    }

    /** @return the key of an interaction; 0 if there is none */
    long key(UUID id) {
        return state.database.number("SELECT key FROM interaction WHERE id = ?", id);
    }

    private List<Interaction> load(String sql, Object... arguments) {
        return state.database.list(sql,
                row -> new Found(state.database.id(row, 4),
                        new Stored(row.getLong(1), Stored.INTERACTION, row.getLong(2), row.getBytes(3))),
                arguments).stream().map(found -> state.interaction(found.id, found.row)).toList();
    }
}
