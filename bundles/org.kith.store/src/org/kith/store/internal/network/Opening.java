// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.kith.core.Network;
import org.kith.core.Session;
import org.kith.core.json.ModelJson;
import org.kith.store.internal.history.History;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.Sqlite;

/** Opens a network. */
final class Opening {

    private final Path file;
    private final Session session;

    Opening(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    Network run() {
        var background = Executors.newFixedThreadPool(2, task -> {
            var thread = new Thread(task, "Kith store");
            thread.setDaemon(true);
            return thread;
        });
        var database = Sqlite.openWriter(file);
        return open(database, background);
    }

    private Network open(Database database, ExecutorService background) {
        var json = new ModelJson();
        var loaded = new Loading(file, json, background).load(database.number("SELECT max(key) FROM object"));
        var history = new History(file, session.clock().getZone(), background);
        history.read(loaded.people());
        var state = new State(file, session, database, json, loaded, history);
        return new StoredNetwork(state, null, () -> {
            background.shutdown();
            database.close();
        });
    }
}
