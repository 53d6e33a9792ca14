// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import org.kith.benchmarks.harness.Fork;

/**
 * SQLite inserts rows of the size of a contact, with an id that is indexed and the full text index that lets people
 * find them, in one transaction that is on the disk when it ends, and nothing else: no file is read and nothing is made.
 * Arguments: the database, which must not exist, and the number of rows. Reports {@code insert}.
 */
public final class InsertRows {

    private static final String CONTENT = "{\"formattedName\":\"Somebody Somewhere\",\"text\":\"" + "x".repeat(350) + "\"}";

    private InsertRows() {
    }

    public static void main(String[] arguments) throws SQLException {
        int count = Integer.parseInt(arguments[1]);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + Path.of(arguments[0]));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE object(key INTEGER PRIMARY KEY, id TEXT UNIQUE, content TEXT)");
            statement.execute("CREATE VIRTUAL TABLE text USING fts5(words, content='', prefix='2 3')");
            long start = System.nanoTime();
            connection.setAutoCommit(false);
            try (var object = connection.prepareStatement("INSERT INTO object VALUES(?, ?, ?)");
                    var text = connection.prepareStatement("INSERT INTO text(rowid, words) VALUES(?, ?)")) {
                for (int key = 1; key <= count; key++) {
                    object.setInt(1, key);
                    object.setString(2, new UUID(key, key).toString());
                    object.setString(3, CONTENT);
                    object.executeUpdate();
                }
                for (int key = 1; key <= count; key++) {
                    text.setInt(1, key);
                    text.setString(2, "Ada" + key % 1000 + " Lovelace" + key % 7777 + " Engines" + key % 500
                            + " Analyst ada" + key + "@example.org");
                    text.executeUpdate();
                }
            }
            connection.commit();
            Fork.reportSince("insert", start);
        }
    }
}
