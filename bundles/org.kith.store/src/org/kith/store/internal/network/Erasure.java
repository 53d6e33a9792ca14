// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.store.internal.Messages;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.JournalTable;
import org.kith.store.internal.sql.PhotoTable;
import org.kith.store.internal.sql.TextTable;

/** Takes out of a file what is left in it of people who were removed. On a connection of its own, so on any thread. */
final class Erasure {

    /** Shorter words of a name stand in labels by chance. */
    private static final int TELLING = 3;

    private final Database database;
    private final JournalTable journal;
    private final Codec codec;
    /** Keys of the people, and of those who were merged into them. */
    private final Set<Long> people = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    /** Up to which edit the journal forgets an object: what came before an image would be wrong without it. */
    private final Map<Long, Long> forgotten = new HashMap<>();

    Erasure(Database database, Codec codec) {
        this.database = database;
        this.journal = new JournalTable(database);
        this.codec = codec;
    }

    void run(Set<UUID> removed) {
        database.begin();
        boolean done = false;
        try {
            removed.forEach(this::findPeople);
            people.forEach(this::findImages);
            ids.forEach(this::findReferrers);
            people.forEach(this::findRemoval);
            hideLabels();
            forgotten.forEach(journal::forget);
            new PhotoTable(database).removeUnused();
            new TextTable(database).optimize();
            database.commit();
            done = true;
        } finally {
            if (!done) {
                database.rollback();
            }
        }
        wipe();
    }

    private void findPeople(UUID id) {
        var found = new ArrayDeque<>(journal.keysOfRemovedPeople(id));
        while (!found.isEmpty()) {
            long key = found.remove();
            if (people.add(key)) {
                found.addAll(journal.mergedInto(key));
            }
        }
    }

    private void findImages(long key) {
        forgotten.put(key, Long.MAX_VALUE);
        for (var row : journal.images(key)) {
            var image = codec.read(row);
            ids.add(image.getId().toString());
            names.add(label(image));
        }
    }

    private static String label(Identified image) {
        return ((Person) image).getLabel();
    }

    private void findReferrers(String id) {
        journal.lastMentions(id).forEach((key, edit) -> forgotten.merge(key, edit, Math::max));
    }

    /** What removed them must not offer to bring the rest back. */
    private void findRemoval(long key) {
        long removal = journal.lastOf(key);
        journal.entries(removal).forEach(entry -> forgotten.merge(entry.key(), removal, Math::max));
    }

    private void hideLabels() {
        var touched = new TreeSet<Long>();
        forgotten.forEach((key, edit) -> touched.addAll(journal.editsOf(key, edit)));
        for (var edit : journal.newest(Integer.MAX_VALUE)) {
            if (tells(edit.label(), touched.contains(edit.number()))) {
                journal.relabel(edit.number(), Messages.erasedLabel);
            }
        }
    }

    private boolean tells(String label, boolean touched) {
        return names.stream().anyMatch(label::contains) || touched && names.stream()
                .flatMap(name -> Set.of(name.split(" ")).stream())
                .anyMatch(word -> word.length() >= TELLING && label.contains(word));
    }

    /** What was deleted still lies in free pages and in the log: the file is written anew, the log emptied. */
    private void wipe() {
        database.execute("VACUUM");
        if (database.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
            throw new NetworkException(NLS.bind(Messages.busy, database.file()));
        }
    }
}
