// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Party;
import org.kith.store.internal.sql.ParticipationTable;
import org.kith.store.internal.sql.ParticipationTable.Contact;
import org.kith.store.internal.sql.Stored;

/**
 * Whether the participations say what the interactions say. Both sides are summed up in any order, so that a million
 * rows need no memory.
 */
final class ParticipationCheck {

    private static final String ROWS =
            "SELECT party, interaction, start, precision, kind, direction, size, personal FROM participation";
    private static final String INTERACTIONS = "SELECT key, checksum, content FROM interaction";

    private final State state;
    private long expected;

    ParticipationCheck(State state) {
        this.state = state;
    }

    /** Takes note of what an interaction says. */
    void expect(long key, Interaction interaction) {
        if (interaction.getStart() == null) {
            return; // the invariants tell of it
        }
        var parties = Contacts.parties(interaction);
        var contact = Contacts.of(interaction, parties, state.memory.root().getOwner());
        for (var party : parties) {
            expected += mixed(key(party), key, contact);
        }
    }

    private int key(Party party) {
        return state.memory.index().key(party.getId());
    }

    boolean isAsExpected() {
        long[] found = {0};
        state.database.each(ROWS, row -> found[0] += mixed(row.getLong(1), row.getLong(2),
                new Contact(row.getLong(3), row.getInt(4), row.getInt(5), row.getInt(6), row.getInt(7),
                        row.getInt(8))));
        return found[0] == expected;
    }

    private static long mixed(long party, long interaction, Contact contact) {
        long hash = party * 0x9E3779B97F4A7C15L + interaction;
        hash = (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L + contact.hashCode();
        return (hash ^ hash >>> 32) * 0x94D049BB133111EBL;
    }

    /** Makes the participations again from the interactions. */
    void remake() {
        var table = new ParticipationTable(state.database);
        state.database.begin();
        boolean made = false;
        try {
            state.database.execute("DELETE FROM participation");
            state.database.each(INTERACTIONS, row -> insert(table,
                    new Stored(row.getLong(1), Stored.INTERACTION, row.getLong(2), row.getBytes(3))));
            state.database.commit();
            made = true;
        } finally {
            if (!made) {
                state.database.rollback();
            }
        }
        state.history.read(state.people());
    }

    private void insert(ParticipationTable table, Stored row) {
        var interaction = (Interaction) state.image(row);
        var parties = Contacts.parties(interaction);
        var contact = Contacts.of(interaction, parties, state.memory.root().getOwner());
        parties.forEach(party -> table.insert(key(party), row.key(), contact));
    }
}
