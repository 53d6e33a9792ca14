// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.kith.benchmarks.harness.Fork;
import org.kith.store.internal.history.History;
import org.kith.store.internal.sql.Sqlite;

/**
 * Reads the numeric history into arrays. Arguments: the network. Reports {@code history} and {@code contacts}. The
 * library that talks to SQLite is loaded before, as when a network is open.
 */
public final class ReadHistory {

    private ReadHistory() {
    }

    public static void main(String[] arguments) {
        var file = Path.of(arguments[0]);
        var people = people(file);
        long start = System.nanoTime();
        try (var background = Executors.newFixedThreadPool(2)) {
            var history = new History(() -> Sqlite.openReader(file), ZoneId.systemDefault(), background);
            history.read(people);
            int contacts = history.snapshot().size();
            Fork.reportSince("history", start);
            Fork.report("contacts", contacts);
        }
    }

    /** @return whose history can be read */
    static History.People people(Path file) {
        try (var database = Sqlite.openReader(file)) {
            var keys = database.list("SELECT key FROM object ORDER BY key", row -> row.getLong(1));
            var ids = database.list("SELECT id FROM object ORDER BY key", row -> UUID.fromString(row.getString(1)));
            return new History.People(keys.stream().mapToLong(Long::longValue).toArray(), ids.toArray(UUID[]::new));
        }
    }
}
