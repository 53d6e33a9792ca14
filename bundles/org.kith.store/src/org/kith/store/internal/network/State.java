// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kith.core.Session;
import org.kith.core.json.ModelJson;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Party;
import org.kith.store.internal.history.History;
import org.kith.store.internal.memory.Memory;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.JournalTable;
import org.kith.store.internal.sql.ObjectTable;
import org.kith.store.internal.sql.PhotoTable;
import org.kith.store.internal.sql.SessionTable;
import org.kith.store.internal.sql.Stored;
import org.kith.store.internal.sql.TextTable;

/** What the parts of an open network share. For the model thread. */
final class State {

    /** So many objects leave a text index behind that is worth tidying up. */
    private static final int MANY = 5_000;

    final Path file;
    final Session session;
    final Database database;
    final Memory memory;
    final ModelJson json;
    final Codec codec;
    final ObjectTable objects;
    final PhotoTable photos;
    final JournalTable journal;
    final History history;
    final SessionTable sessions;
    final AscendingIds ids = new AscendingIds();
    /** How many objects this session has written. */
    long written;
    /** The last edit that the memory shows; read by the thread that follows others. */
    volatile long seen;

    State(Path file, Session session, Database database, ModelJson json, Loading.Loaded loaded, History history) {
        this.file = file;
        this.session = session;
        this.database = database;
        this.json = json;
        this.memory = loaded.memory();
        this.seen = loaded.edit();
        this.history = history;
        this.codec = new Codec(file, json);
        this.objects = new ObjectTable(database);
        this.photos = new PhotoTable(database);
        this.journal = new JournalTable(database);
        this.sessions = new SessionTable(database);
    }

    /** Makes the text index again, in a transaction of its own. */
    void remakeText() {
        database.begin();
        boolean made = false;
        try {
            new TextIndex(database, new Codec(file, json)).remake();
            database.commit();
            made = true;
        } finally {
            if (!made) {
                database.rollback();
            }
        }
    }

    /** The last thing to be called. */
    void close() {
        try {
            if (written >= MANY) {
                new TextTable(database).optimize();
            }
            sessions.leave();
        } finally {
            database.close();
        }
    }

    /** @return the time of an edit, as exact as it is stored */
    Instant now() {
        return session.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @return the row of an object */
    Optional<Stored> stored(Identified object) {
        return objects.find(object.getId(), object instanceof Interaction).map(ObjectTable.Revised::row);
    }

    /** @return the row of an interaction */
    Optional<Stored> stored(UUID interaction) {
        return objects.find(interaction, true).map(ObjectTable.Revised::row);
    }

    /** @return the object that a row holds, outside of the network, its references set */
    Identified image(Stored row) {
        var image = codec.read(row);
        codec.links().resolve(memory.index()::get);
        return image;
    }

    /** @return all who can have taken part in something */
    History.People people() {
        var index = memory.index();
        var parties = Stream.concat(memory.root().getPeople().stream(), memory.root().getOrganizations().stream())
                .sorted(Comparator.comparingInt(party -> index.key(party.getId()))).toList();
        return new History.People(parties.stream().mapToLong(party -> index.key(party.getId())).toArray(),
                parties.stream().map(Party::getId).toArray(UUID[]::new));
    }

    /** @return the interaction that a row holds: the one in memory, or else loaded */
    Interaction interaction(UUID id, Stored row) {
        var known = memory.interactions().get(id);
        return known != null ? known : adopt((Interaction) image(row));
    }

    private Interaction adopt(Interaction loaded) {
        memory.resource().adopt(loaded);
        memory.interactions().put(loaded);
        return loaded;
    }
}
