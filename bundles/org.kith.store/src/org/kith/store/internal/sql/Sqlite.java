// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.kith.core.NetworkException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * How SQLite files are opened. Every setting goes through the configuration, never through the path, so that no file
 * name can change one; and what matters is read back.
 */
public final class Sqlite {

    /** “Kith” in ASCII: the application id in the header of every network. */
    public static final int APPLICATION_ID = 0x4B697468;

    /** How long to wait for another program that is writing, in milliseconds. */
    static final int PATIENCE = 2_000;

    private static final int CACHE_KIBIBYTES = 64 * 1024;
    private static final int LOG_LIMIT_BYTES = 8 * 1024 * 1024;

    private Sqlite() {
    }

    /** @return a connection that sees what others commit, and can't change the file */
    public static Database openReader(Path file) {
        var config = secured();
        config.setReadOnly(true);
        return connect(file, "", config);
    }

    /**
     * @return a connection for a file that nobody can change: it takes no locks and makes no files beside it, which
     *         would fail in a folder that can't be written
     */
    public static Database openImmutable(Path file) {
        var config = secured();
        config.setReadOnly(true);
        return connect(file, "?immutable=1", config);
    }

    /** @return whether another connection has a file open; a file that is damaged is not in use */
    public static boolean isInUse(Path file) {
        try (var database = openWriter(file)) {
            database.execute("PRAGMA busy_timeout=0");
            // Only who is alone can leave the mode that lets several work side by side.
            return !"delete".equals(database.text("PRAGMA journal_mode=DELETE"));
        } catch (BusyException e) {
            return true;
        } catch (NetworkException e) {
            return false;
        }
    }

    /** @return an empty database in memory */
    static Database openInMemory() {
        var source = new SQLiteDataSource(secured());
        source.setUrl("jdbc:sqlite::memory:");
        return connect(source, Path.of(":memory:"));
    }

    /** @return a connection that writes, durably */
    public static Database openWriter(Path file) {
        return writer(file, false);
    }

    /** @return a connection to a file that is created by the first write */
    public static Database create(Path file) {
        return writer(file, true);
    }

    private static Database writer(Path file, boolean create) {
        var config = secured();
        if (!create) {
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setJournalSizeLimit(LOG_LIMIT_BYTES);
        var database = connect(file, "", config);
        verify(database, file);
        return database;
    }

    private static SQLiteConfig secured() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.enableLoadExtension(false);
        config.setBusyTimeout(PATIENCE);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setGetGeneratedKeys(false); // asking for them costs a statement for each row
        config.setPragma(Pragma.TEMP_STORE, "MEMORY");
        config.setPragma(Pragma.SECURE_DELETE, "FAST");
        return config;
    }

    private static Database connect(Path file, String parameters, SQLiteConfig config) {
        var source = new SQLiteDataSource(config);
        // As an address each odd character is encoded: a question mark in the name can't begin a parameter.
        source.setUrl("jdbc:sqlite:" + file.toUri().toASCIIString() + parameters);
        return connect(source, file);
    }

    private static Database connect(SQLiteDataSource source, Path file) {
        Connection connection;
        try {
            connection = source.getConnection();
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
        var database = new Database(connection, file);
        try {
            database.execute("PRAGMA trusted_schema=OFF");
            database.execute("PRAGMA cell_size_check=ON");
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void verify(Database database, Path file) {
        boolean safe = "wal".equals(database.text("PRAGMA journal_mode")) && database.number("PRAGMA synchronous") == 2
                && database.number("PRAGMA foreign_keys") == 1 && database.number("PRAGMA trusted_schema") == 0
                && database.number("PRAGMA cell_size_check") == 1;
        if (!safe) {
            database.close();
            throw Failures.unsafe(file);
        }
    }
}
