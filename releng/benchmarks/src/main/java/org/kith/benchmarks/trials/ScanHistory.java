// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.sql.SQLException;

import org.kith.benchmarks.harness.Fork;

/**
 * SQLite reads the numeric columns of the history and nothing is made of them. Arguments: the network. Reports
 * {@code columns}. The library that talks to SQLite is loaded before.
 */
public final class ScanHistory {

    private ScanHistory() {
    }

    public static void main(String[] arguments) throws SQLException {
        try (var scan = new Scan(Path.of(arguments[0]))) {
            long start = System.nanoTime();
            scan.participations();
            Fork.reportSince("columns", start);
        }
    }
}
