// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.Session;
import org.kith.core.json.ModelJson;
import org.kith.store.internal.Messages;
import org.kith.store.internal.file.Backups;
import org.kith.store.internal.file.FileAccess;
import org.kith.store.internal.history.History;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.Schema;
import org.kith.store.internal.sql.SessionTable;
import org.kith.store.internal.sql.Soundness;
import org.kith.store.internal.sql.Sqlite;

/** Opens a network: looks at the file without touching it first, then reads it. */
final class Opening {

    private static final int READERS = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final Path file;
    private final Session session;
    private final Backups backups;

    Opening(Path file, Session session) {
        this.file = file;
        this.session = session;
        this.backups = new Backups(file, session.clock());
    }

    Network run() {
        FileAccess.requireReadable(file);
        var readOnlyReason = FileAccess.readOnlyReason(file);
        var readers = readers(readOnlyReason);
        var match = inspect(readers);
        var database = readOnlyReason.isPresent() ? readers.get() : openWriter(match);
        try {
            return open(database, readers, readOnlyReason);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Where nothing can be written there can be no log of others, unless it was left behind. */
    private Supplier<Database> readers(Optional<String> readOnlyReason) {
        boolean hasLog = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return readOnlyReason.isPresent() && !hasLog ? () -> Sqlite.openImmutable(file)
                : () -> Sqlite.openReader(file);
    }

    private static Schema.Match inspect(Supplier<Database> readers) {
        try (var database = readers.get()) {
            return Soundness.requireNetwork(database);
        }
    }

    private Database openWriter(Schema.Match match) {
        var database = Sqlite.openWriter(file);
        try {
            checkAfterUncleanEnd(database);
            new Migrations(backups).run(database);
            if (match == Schema.Match.WITHOUT_TEXT) {
                restoreText(database);
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void checkAfterUncleanEnd(Database database) {
        var sessions = new SessionTable(database);
        if (!sessions.tellsOfUncleanEnd()) {
            return;
        }
        var damages = Soundness.damages(database);
        if (damages.stream().anyMatch(line -> !TextIndex.isAbout(line))) {
            backups.markDamaged();
            throw new NetworkException(NLS.bind(Messages.damaged, file));
        }
        if (!damages.isEmpty()) {
            restoreText(database);
        }
        sessions.forgetEnded();
    }

    private void restoreText(Database database) {
        database.begin();
        new TextIndex(database, new Codec(file, new ModelJson())).remake();
        database.commit();
    }

    private Network open(Database database, Supplier<Database> readers, Optional<String> readOnlyReason) {
        var background = Executors.newFixedThreadPool(READERS, Opening::thread);
        var json = new ModelJson();
        try {
            var loaded = new Loading(file, readers, json, background)
                    .load(database.number("SELECT max(key) FROM object"));
            var history = new History(readers, session.clock().getZone(), background);
            history.read(loaded.people());
            var state = new State(file, session, database, json, loaded, history);
            return opened(state, readers, readOnlyReason, background);
        } catch (RuntimeException e) {
            background.shutdown();
            throw e;
        }
    }

    private Network opened(State state, Supplier<Database> readers, Optional<String> readOnlyReason,
            ExecutorService background) {
        var network = new StoredNetwork(state, readOnlyReason.orElse(null), backups);
        var following = new Following(network.catchingUp(), state, readers, backups);
        network.onClose(() -> {
            following.close();
            end(background);
        });
        following.start();
        return network;
    }

    /** The last connection to close tidies up, and only the one that writes can. */
    private static void end(ExecutorService background) {
        background.shutdown();
        try {
            background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "Kith reader");
        thread.setDaemon(true);
        return thread;
    }
}
