// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.util.ArrayList;
import java.util.List;

/** The full text index. It keeps no text, only where each word stands, and can be rebuilt from the objects. */
public final class TextTable {

    private final Database database;

    /** @param database where the table is */
    public TextTable(Database database) {
        this.database = database;
    }

    /** Adds the words of an object that has none yet. */
    public void insert(long key, String type, String words) {
        if (!words.isEmpty()) {
            database.update("INSERT INTO text(rowid, sort, words) VALUES(?, ?, ?)", key, type, words);
        }
    }

    /** Forgets the words of an object. */
    public void delete(long key) {
        database.update("DELETE FROM text WHERE rowid = ?", key);
    }

    /** Brings what many edits have left into one piece, which makes each later edit and search faster. */
    public void optimize() {
        database.execute("INSERT INTO text(text) VALUES('optimize')");
    }

    /**
     * @param words what the user typed; every word must begin a word of the text
     * @return keys of people first, then of others, the latest first in each
     */
    public List<Long> find(String words, int limit) {
        var query = query(words);
        if (query.isEmpty()) {
            return List.of();
        }
        var keys = new ArrayList<>(match("sort : person AND words : (" + query + ")", limit));
        if (keys.size() < limit) {
            keys.addAll(match("words : (" + query + ") NOT sort : person", limit - keys.size()));
        }
        return keys;
    }

    private List<Long> match(String query, int limit) {
        return database.list("SELECT rowid FROM text WHERE text MATCH ? ORDER BY rowid DESC LIMIT ?",
                row -> row.getLong(1), query, limit);
    }

    /** Quotes each word, so that nothing in it is taken for the query language. */
    private static String query(String words) {
        var query = new StringBuilder();
        for (var word : words.replace('\0', ' ').strip().split("\\s+")) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                query.append(query.isEmpty() ? "" : " AND ").append('"').append(word.replace("\"", "\"\""))
                        .append("\"*");
            }
        }
        return query.toString();
    }
}
