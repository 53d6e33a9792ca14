// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kith.core.Transaction;

/** Every edit, with what each object was before it. */
public final class JournalTable {

    private static final String COLUMNS = "e.number, e.at, e.author, e.label, e.objects, e.reverts";

    /**
     * What one edit did to one object.
     *
     * @param edit number of the edit
     * @param key of the object
     * @param type name of its class
     * @param before the object before; null if the edit created it
     */
    public record Entry(long edit, long key, String type, Stored before) {
    }

    private final Database database;

    /** @param database where the tables are */
    public JournalTable(Database database) {
        this.database = database;
    }

    /** @return the number of the last edit; 0 if there was none */
    public long last() {
        return database.number("SELECT max(number) FROM edit");
    }

    /** Adds an edit; its entries come after it. */
    public void insert(Transaction edit) {
        database.update("INSERT INTO edit VALUES(?, ?, ?, ?, ?, ?)", edit.number(), edit.at(), edit.author(),
                edit.label(), edit.objects(), edit.reverts());
    }

    /** Takes note of an object that an edit created. */
    public void insertCreated(long edit, long key, String type) {
        database.update("INSERT INTO journal VALUES(?, ?, ?, NULL, NULL)", edit, key, type);
    }

    /** Takes note of all objects and interactions from a key on, which the edit has just created. */
    public void insertCreatedFrom(long edit, long key) {
        database.update("""
                INSERT INTO journal SELECT ?1, key, type, NULL, NULL FROM object WHERE key >= ?2
                 UNION ALL SELECT ?1, key, 'Interaction', NULL, NULL FROM interaction WHERE key >= ?2""", edit, key);
    }

    /** Keeps what an object was before an edit. */
    public void insertBefore(long edit, Stored before) {
        database.update("INSERT INTO journal VALUES(?, ?, ?, ?, CAST(? AS TEXT))", edit, before.key(), before.type(),
                before.checksum(), before.content());
    }

    /** @return the edit with a number */
    public Optional<Transaction> find(long number) {
        return database.first("SELECT " + COLUMNS + " FROM edit e WHERE e.number = ?", JournalTable::transaction,
                number);
    }

    /** @return the last edits, newest first */
    public List<Transaction> newest(int limit) {
        return database.list("SELECT " + COLUMNS + " FROM edit e ORDER BY e.number DESC LIMIT ?",
                JournalTable::transaction, limit);
    }

    /** @return the edits after one, oldest first */
    public List<Transaction> after(long number) {
        return database.list("SELECT " + COLUMNS + " FROM edit e WHERE e.number > ? ORDER BY e.number",
                JournalTable::transaction, number);
    }

    /** @return the edits that changed an object or an interaction it takes part in, newest first */
    public List<Transaction> of(long key) {
        return database.list("SELECT " + COLUMNS + " FROM edit e" + """

                 WHERE e.number IN (SELECT edit FROM journal WHERE key = ?1
                 UNION SELECT j.edit FROM participation p JOIN journal j ON j.key = p.interaction WHERE p.party = ?1)
                 ORDER BY e.number DESC""", JournalTable::transaction, key);
    }

    /** @return the key of an object that is gone; 0 if there never was one */
    public long keyOfRemoved(String id) {
        return database.number("SELECT key FROM journal WHERE before ->> 'id' = ? LIMIT 1", id);
    }

    /** @return what an edit did, object by object */
    public List<Entry> entries(long edit) {
        return database.list("SELECT edit, key, type, checksum, before FROM journal WHERE edit = ?",
                JournalTable::entry, edit);
    }

    /** @return what was there before an edit and was changed or removed by it */
    public List<Stored> before(long edit) {
        return database.list("SELECT edit, key, type, checksum, before FROM journal WHERE edit = ?"
                + " AND before IS NOT NULL", row -> entry(row).before(), edit);
    }

    /** @return what the first edit after another one did to an object */
    public Optional<Entry> next(long edit, long key) {
        return database.first("""
                SELECT edit, key, type, checksum, before FROM journal WHERE key = ? AND edit > ?
                 ORDER BY edit LIMIT 1""", JournalTable::entry, key, edit);
    }

    /** @return whether any later edit did something to an object of an edit */
    public boolean isTouchedLater(long edit) {
        return database.first("""
                SELECT 1 FROM journal j WHERE j.edit = ?1 AND EXISTS
                 (SELECT 1 FROM journal l WHERE l.key = j.key AND l.edit > ?1) LIMIT 1""", row -> 1, edit).isPresent();
    }

    /** @return the keys of people who had this id and are not there any more */
    public List<Long> keysOfRemovedPeople(UUID id) {
        return database.list("""
                SELECT DISTINCT key FROM journal j WHERE type = 'Person' AND before ->> 'id' = ?
                 AND NOT EXISTS (SELECT 1 FROM object o WHERE o.key = j.key)""", row -> row.getLong(1), id);
    }

    /** @return the keys of people who are gone since an edit that changed a person but did not remove them */
    public List<Long> mergedInto(long person) {
        return database.list("""
                SELECT DISTINCT other.key FROM journal own JOIN journal other ON other.edit = own.edit
                 WHERE own.key = ?1 AND own.before IS NOT NULL
                 AND own.edit < (SELECT max(edit) FROM journal WHERE key = ?1)
                 AND other.key <> ?1 AND other.type = 'Person' AND other.before IS NOT NULL
                 AND NOT EXISTS (SELECT 1 FROM object o WHERE o.key = other.key)""", row -> row.getLong(1), person);
    }

    /** @return everything that an object ever was before an edit */
    public List<Stored> images(long key) {
        return database.list("SELECT edit, key, type, checksum, before FROM journal WHERE key = ?"
                + " AND before IS NOT NULL", row -> entry(row).before(), key);
    }

    /** @return the keys of what once mentioned an id, each with the last edit that it did so before */
    public Map<Long, Long> lastMentions(String id) {
        var mentions = new HashMap<Long, Long>();
        database.each("SELECT key, max(edit) FROM journal WHERE instr(before, ?) > 0 GROUP BY key",
                row -> mentions.put(row.getLong(1), row.getLong(2)), id);
        return mentions;
    }

    /** @return the number of the last edit of an object */
    public long lastOf(long key) {
        return database.number("SELECT max(edit) FROM journal WHERE key = ?", key);
    }

    /** @return the numbers of the edits of an object, up to one of them */
    public List<Long> editsOf(long key, long last) {
        return database.list("SELECT edit FROM journal WHERE key = ? AND edit <= ?", row -> row.getLong(1), key, last);
    }

    /** Forgets what edits did to an object, up to one of them. */
    public void forget(long key, long last) {
        database.update("DELETE FROM journal WHERE key = ? AND edit <= ?", key, last);
    }

    /** Calls an edit something else. */
    public void relabel(long edit, String label) {
        database.update("UPDATE edit SET label = ? WHERE number = ?", label, edit);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var content = row.getBytes(5);
        long key = row.getLong(2);
        var type = row.getString(3);
        return new Entry(row.getLong(1), key, type,
                content == null ? null : new Stored(key, type, row.getLong(4), content));
    }

    private static Transaction transaction(ResultSet row) throws SQLException {
        long number = row.getLong(6);
        Long reverts = row.wasNull() ? null : number;
        return new Transaction(row.getLong(1), time(row.getString(2)), row.getString(3), row.getString(4),
                row.getInt(5), reverts);
    }

    private static Instant time(String text) throws SQLException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }
}
