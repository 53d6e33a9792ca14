// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.io.IOException;
import java.nio.file.Path;

import org.kith.benchmarks.harness.Fork;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** FastCSV reads every row of a file and does nothing with it. Arguments: the file. Reports {@code parse}. */
public final class ParseRows {

    private ParseRows() {
    }

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        var reader = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var rows = reader.ofCsvRecord(Path.of(arguments[0]))) {
            int fields = 0;
            for (var row : rows) {
                fields += row.getFieldCount();
            }
            Fork.reportSince("parse", start);
            Fork.report("fields", fields);
        }
    }
}
