// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.util.Optional;
import java.util.UUID;

/** The rows of objects and interactions. */
public final class ObjectTable {

    private static final String FIND = "SELECT key, type, checksum, content, revision FROM object WHERE id = ?";
    private static final String FIND_INTERACTION =
            "SELECT key, 'Interaction', checksum, content, revision FROM interaction WHERE id = ?";

    /**
     * A row and who wrote it.
     *
     * @param row the object
     * @param revision number of the edit that wrote it
     */
    public record Revised(Stored row, long revision) {
    }

    private final Database database;

    /** @param database where the tables are */
    public ObjectTable(Database database) {
        this.database = database;
    }

    /** @return the row of an object or an interaction */
    public Optional<Revised> find(UUID id, boolean interaction) {
        return database.first(interaction ? FIND_INTERACTION : FIND,
                row -> new Revised(new Stored(row.getLong(1), row.getString(2), row.getLong(3), row.getBytes(4)),
                        row.getLong(5)),
                id);
    }

    /** @return a key that was never used */
    public long nextKey() {
        return 1 + database.number("""
                SELECT max(coalesce((SELECT max(key) FROM object), 0), coalesce((SELECT max(key) FROM interaction), 0),
                 coalesce((SELECT max(key) FROM journal), 0))""");
    }

    /** @param start seconds since 1970 of an interaction; not used for others */
    public void insert(Stored row, UUID id, long start, long revision) {
        if (row.isInteraction()) {
            database.update("INSERT INTO interaction VALUES(?, ?, ?, ?, ?, CAST(? AS TEXT))", row.key(), id, start,
                    revision, row.checksum(), row.content());
        } else {
            database.update("INSERT INTO object VALUES(?, ?, ?, ?, ?, CAST(? AS TEXT))", row.key(), id, row.type(),
                    revision, row.checksum(), row.content());
        }
    }

    /** @param start seconds since 1970 of an interaction; not used for others */
    public void update(Stored row, long start, long revision) {
        if (row.isInteraction()) {
            database.update(
                    "UPDATE interaction SET start = ?, revision = ?, checksum = ?, content = CAST(? AS TEXT)"
                            + " WHERE key = ?",
                    start, revision, row.checksum(), row.content(), row.key());
        } else {
            database.update(
                    "UPDATE object SET revision = ?, checksum = ?, content = CAST(? AS TEXT) WHERE key = ?", revision,
                    row.checksum(), row.content(), row.key());
        }
    }

    /** Removes a row. */
    public void delete(Stored row) {
        database.update(row.isInteraction() ? "DELETE FROM interaction WHERE key = ?"
                : "DELETE FROM object WHERE key = ?", row.key());
    }
}
