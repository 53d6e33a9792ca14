// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.time.LocalDate;

import org.kith.benchmarks.harness.Fork;
import org.kith.core.people.PeopleIndex;

/**
 * Opens a network until the list of people can be used: the model is in memory, every person has a row with last
 * contact and due date, and the index finds people as one types. Arguments: the network. Reports {@code open}, when
 * the model is there, and {@code usable}.
 */
public final class OpenNetwork {

    private OpenNetwork() {
    }

    public static void main(String[] arguments) {
        var today = LocalDate.now();
        long start = System.nanoTime();
        try (var network = Kith.open(Path.of(arguments[0]))) {
            Fork.reportSince("open", start);
            var cadences = Kith.cadences();
            var rows = cadences.rows(network);
            long due = rows.stream().filter(row -> cadences.due(row, today).isPresent()).count();
            var index = new PeopleIndex(rows);
            Fork.reportSince("usable", start);
            Fork.report("due", due);
            Fork.report("people", index.size());
        }
    }
}
