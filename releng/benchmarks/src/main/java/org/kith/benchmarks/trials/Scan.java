// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One connection that reads columns and forgets them: what it takes to get them out of SQLite at all. */
final class Scan implements AutoCloseable {

    private static final String OBJECTS = "SELECT key, type, checksum, content FROM object ORDER BY key";
    private static final String PARTICIPATIONS =
            "SELECT party, start, precision, kind, direction, size, personal FROM participation ORDER BY party, start";

    private final Connection connection;

    Scan(Path network) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + network);
    }

    /** Reads the objects. */
    void objects() throws SQLException {
        each(OBJECTS, row -> row.getLong(1) + row.getString(2).length() + row.getLong(3) + row.getBytes(4).length);
    }

    /** Reads the numeric columns of the history. */
    void participations() throws SQLException {
        each(PARTICIPATIONS, row -> {
            long sum = row.getLong(1) + row.getLong(2);
            for (int column = 3; column <= 7; column++) {
                sum += row.getInt(column);
            }
            return sum;
        });
    }

    private void each(String sql, Reader reader) throws SQLException {
        long sum = 0;
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                sum += reader.read(rows);
            }
        }
        if (sum == 0) {
            throw new SQLException("Nothing to read");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Reads the columns of a row, and gives something that depends on all of them. */
    @FunctionalInterface
    private interface Reader {
        long read(ResultSet row) throws SQLException;
    }
}
