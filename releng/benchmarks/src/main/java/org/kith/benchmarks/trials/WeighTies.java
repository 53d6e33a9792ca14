// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.kith.benchmarks.harness.Fork;
import org.kith.core.history.Touches;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieWeights;
import org.kith.insight.internal.PersonTies;
import org.kith.model.contacts.PersonStatus;
import org.kith.store.internal.history.History;
import org.kith.store.internal.sql.Sqlite;

/**
 * Tells how strong all ties are, from the history as it is stored. Arguments: the network. Reports {@code ties}, all of
 * it, and {@code formula}, without reading. The library that talks to SQLite is loaded before.
 */
public final class WeighTies {

    private WeighTies() {
    }

    public static void main(String[] arguments) {
        var file = Path.of(arguments[0]);
        var people = ReadHistory.people(file);
        long start = System.nanoTime();
        try (var background = Executors.newFixedThreadPool(2)) {
            var history = new History(() -> Sqlite.openReader(file), ZoneId.systemDefault(), background);
            history.read(people);
            var contacts = history.snapshot();
            long read = System.nanoTime();
            var ties = new PersonTies();
            double sum = 0;
            for (var id : people.ids()) {
                sum += ties.value(row(id, contacts.of(id)), Kith.TODAY);
            }
            Fork.reportSince("formula", read);
            Fork.reportSince("ties", start);
            if (!(sum > 0)) {
                throw new IllegalStateException("Nobody is tied to anybody");
            }
        }
    }

    private static PersonRow row(UUID id, Touches touches) {
        return new PersonRow(id, "", "", "", "", PersonStatus.ACTIVE, false, false, null, 0, 0, null, touches,
                TieWeights.DEFAULT, List.of());
    }
}
