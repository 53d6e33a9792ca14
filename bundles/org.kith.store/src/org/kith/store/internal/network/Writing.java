// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.kith.core.json.ModelJson;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Person;
import org.kith.store.internal.memory.Index;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.JournalTable;
import org.kith.store.internal.sql.ObjectTable;
import org.kith.store.internal.sql.ParticipationTable;
import org.kith.store.internal.sql.Stored;
import org.kith.store.internal.sql.TextTable;

/**
 * Writes the objects of one edit, each with its journal entry, its words and its participations. Inside a transaction
 * of the database.
 */
final class Writing {

    /** An object whose words change: null if it is gone, known if the index has it already. */
    private record Text(long key, Identified object, boolean known) {
    }

    private final List<Text> texts = new ArrayList<>();
    private final ModelJson json;
    private final Index index;
    private final ObjectTable objects;
    private final JournalTable journal;
    private final ParticipationTable participations;
    private final TextTable text;
    private final Person owner;
    private final long edit;
    private final Instant now;

    Writing(Database database, ModelJson json, Index index, Person owner, long edit, Instant now) {
        this.json = json;
        this.index = index;
        this.objects = new ObjectTable(database);
        this.journal = new JournalTable(database);
        this.participations = new ParticipationTable(database);
        this.text = new TextTable(database);
        this.owner = owner;
        this.edit = edit;
        this.now = now;
    }

    /**
     * Writes new objects; what they refer to is known to the index.
     *
     * @param created each with the key of its row
     * @param first the first key that was never used before; the entries of rows below it are made one by one
     */
    void create(Map<Identified, Long> created, long first) {
        created.keySet().forEach(this::stamp);
        Ahead.each(List.copyOf(created.entrySet()), each -> row(each.getKey(), each.getValue()),
                (each, row) -> create(each.getKey(), row, first));
        journal.insertCreatedFrom(edit, first);
    }

    /** What comes from another network, or comes back, keeps its times. */
    private void stamp(Identified object) {
        if (object.getCreated() == null) {
            object.setCreated(now);
        }
        if (object.getUpdated() == null) {
            object.setUpdated(now);
        }
    }

    private Stored row(Identified object, long key) {
        return Stored.of(key, object.eClass().getName(), json.write(object));
    }

    private void create(Identified object, Stored row, long first) {
        insert(object, row);
        if (row.key() < first) {
            journal.insertCreated(edit, row.key(), row.type());
        }
    }

    private void insert(Identified object, Stored row) {
        objects.insert(row, object.getId(), start(object), edit);
        insertDerived(object, row.key());
        texts.add(new Text(row.key(), object, false));
    }

    /** @return whether the object differs from what is stored */
    boolean change(Identified object, Stored before) {
        if (Arrays.equals(json.write(object), before.content())) {
            return false;
        }
        object.setUpdated(now);
        var row = row(object, before.key());
        journal.insertBefore(edit, before);
        objects.update(row, start(object), edit);
        deleteDerived(before);
        insertDerived(object, before.key());
        texts.add(new Text(before.key(), object, true));
        return true;
    }

    void remove(Stored before) {
        journal.insertBefore(edit, before);
        deleteDerived(before);
        objects.delete(before);
        texts.add(new Text(before.key(), null, true));
    }

    /** Writes a new object without an entry in the journal: what every network begins with can't be undone. */
    void begin(Identified object, long key) {
        stamp(object);
        insert(object, row(object, key));
    }

    /**
     * Brings the text index up to date, after everything else: other statements in between would make it write what it
     * has gathered each time, which takes ten times as long.
     */
    void finish() {
        Ahead.each(texts, each -> each.object == null ? "" : Words.of(each.object), this::write);
    }

    private void write(Text changed, String words) {
        if (changed.known) {
            text.delete(changed.key);
        }
        if (changed.object != null) {
            text.insert(changed.key, Words.sort(changed.object), words);
        }
    }

    private void insertDerived(Identified object, long key) {
        if (object instanceof Interaction interaction) {
            var parties = Contacts.parties(interaction);
            var contact = Contacts.of(interaction, parties, owner);
            parties.forEach(party -> participations.insert(index.key(party.getId()), key, contact));
        }
    }

    private void deleteDerived(Stored before) {
        if (before.isInteraction()) {
            participations.delete(before.key());
        }
    }

    private static long start(Identified object) {
        return object instanceof Interaction interaction ? Contacts.start(interaction) : 0;
    }
}
