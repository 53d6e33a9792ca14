// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.benchmarks.harness.Fork;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;

/**
 * Imports a file of contacts into a new network. Arguments: the file, and the network, which must not exist. Reports
 * {@code import}, until everything is on the disk, and {@code created}.
 */
public final class ImportFile {

    private ImportFile() {
    }

    public static void main(String[] arguments) throws FormatException {
        try (var network = Kith.create(Path.of(arguments[1]))) {
            long start = System.nanoTime();
            var report = Kith.importer().run(network, List.of(Path.of(arguments[0])), ImportOptions.DEFAULT,
                    new NullProgressMonitor());
            Fork.reportSince("import", start);
            Fork.report("created", report.files().getFirst().created());
        }
    }
}
