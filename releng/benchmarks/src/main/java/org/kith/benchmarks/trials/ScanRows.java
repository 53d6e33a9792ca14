// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.sql.SQLException;

import org.kith.benchmarks.harness.Fork;

/**
 * SQLite reads every row that a list of people comes from, and nothing is made of them. Arguments: the network.
 * Reports {@code objects}, the rows that are in memory once a network is open, and {@code rows}, these and the
 * participations.
 */
public final class ScanRows {

    private ScanRows() {
    }

    public static void main(String[] arguments) throws SQLException {
        long start = System.nanoTime();
        try (var scan = new Scan(Path.of(arguments[0]))) {
            scan.objects();
            Fork.reportSince("objects", start);
            scan.participations();
            Fork.reportSince("rows", start);
        }
    }
}
