// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.NetworkException;
import org.kith.store.internal.Messages;

/**
 * One connection and its prepared statements, each prepared once. For one thread at a time. What SQL reports as an
 * error comes out as a {@link org.kith.core.NetworkException} with a sentence for the user.
 */
public final class Database implements AutoCloseable {

    /** Makes something of the current row. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** Reads the columns, the first is 1. */
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    public interface RowTaker {
        /** Reads the columns, the first is 1. */
        void take(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Path file;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Database(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** @return the file */
    public Path file() {
        return file;
    }

    /** Runs a statement without parameters, which is not kept. */
    public void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    /** @return how many rows were changed */
    public int update(String sql, Object... arguments) {
        try {
            return bind(sql, arguments).executeUpdate();
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /** Gives each row to the taker. */
    public void each(String sql, RowTaker taker, Object... arguments) {
        try (var rows = bind(sql, arguments).executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /** @return what the reader makes of each row */
    public <T> List<T> list(String sql, RowReader<T> reader, Object... arguments) {
        var found = new ArrayList<T>();
        each(sql, row -> found.add(reader.read(row)), arguments);
        return found;
    }

    /** @return what the reader makes of the first row */
    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) {
        try (var rows = bind(sql, arguments).executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    /** @return the number in the first column of the first row; 0 if there is none */
    public long number(String sql, Object... arguments) {
        return first(sql, row -> row.getLong(1), arguments).orElse(0L);
    }

    /** @return the text in the first column of the first row; null if there is none */
    public String text(String sql, Object... arguments) {
        return first(sql, row -> row.getString(1), arguments).orElse(null);
    }

    /** The driver closes a statement that has failed, so the next one must be prepared anew. */
    private NetworkException failure(String sql, SQLException cause) {
        try (var failed = prepared.remove(sql)) {
            return Failures.of(cause, file);
        } catch (SQLException e) {
            cause.addSuppressed(e);
            return Failures.of(cause, file);
        }
    }

    /**
     * @return the id in a column
     * @throws NetworkException if there is none, which only damage can cause
     */
    public UUID id(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NetworkException(NLS.bind(Messages.damaged, file), e);
        }
    }

    private PreparedStatement bind(String sql, Object... arguments) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(position, java.sql.Types.NULL);
            case Long number -> statement.setLong(position, number);
            case Integer number -> statement.setInt(position, number);
            case byte[] bytes -> statement.setBytes(position, bytes);
            default -> statement.setString(position, value.toString());
        }
    }

    /** Begins to write; waits a little for another program that is writing. */
    public void begin() {
        execute("BEGIN IMMEDIATE");
    }

    /** Begins to read one state of the file, whatever others commit meanwhile. */
    public void beginReading() {
        execute("BEGIN");
    }

    /** Makes what was written durable. */
    public void commit() {
        execute("COMMIT");
    }

    /** Takes back what was written; does nothing if nothing was begun. */
    public void rollback() {
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            // A full disk or a lost lock has ended the transaction already, which is what we want.
            Failures.log().debug("Nothing to roll back in {}", file, e);
        }
    }

    @Override
    public void close() {
        try {
            for (var statement : prepared.values()) {
                statement.close();
            }
            prepared.clear();
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }
}
