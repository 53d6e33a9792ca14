// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kith.core.Photo;

/** The pictures, each once, by their hash. A row is never changed, so the journal needs nothing but the hash. */
public final class PhotoTable {

    /** Makes the table; what the second format has more than the first. */
    public static final String CREATE = "CREATE TABLE photo(hash TEXT NOT NULL UNIQUE, content BLOB NOT NULL) STRICT";

    private final Database database;
    private final boolean there;

    /** @param database where the table is, unless it is a file of the first format that can only be read */
    public PhotoTable(Database database) {
        this.database = database;
        there = database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'photo'") > 0;
    }

    /** @return the picture with this hash */
    public Optional<Photo> find(String hash) {
        return !there ? Optional.empty() : database.first("SELECT content FROM photo WHERE hash = ?",
                row -> new Photo(row.getBytes(1)), hash);
    }

    /** @return whether there is a picture with this hash */
    public boolean has(String hash) {
        return there && database.number("SELECT count(*) FROM photo WHERE hash = ?", hash) > 0;
    }

    /** Adds a picture, unless it is there. */
    public void insert(Photo photo) {
        database.update("INSERT OR IGNORE INTO photo VALUES(?, ?)", photo.hash(), photo.content());
    }

    /** Removes the pictures that nobody has and that undo brings back to nobody. */
    public void removeUnused() {
        database.update("""
                DELETE FROM photo WHERE hash NOT IN (
                 SELECT content ->> 'photo' FROM object WHERE type = 'Person' AND content ->> 'photo' IS NOT NULL
                 UNION SELECT before ->> 'photo' FROM journal
                 WHERE type = 'Person' AND before ->> 'photo' IS NOT NULL)""");
    }

    /** @return the hashes of pictures whose content is another */
    public List<String> damaged() {
        var damaged = new ArrayList<String>();
        if (there) {
            database.each("SELECT hash, content FROM photo", row -> {
                if (!new Photo(row.getBytes(2)).hash().equals(row.getString(1))) {
                    damaged.add(row.getString(1));
                }
            });
        }
        return damaged;
    }
}
