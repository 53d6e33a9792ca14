// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.trials.ImportFile;
import org.kith.benchmarks.trials.InsertRows;
import org.kith.benchmarks.workload.AddressBook;
import org.kith.benchmarks.workload.Workload;

/**
 * How many contacts a second come from a file into rows that can't be lost any more.
 *
 * @param parser the main class that only parses the file
 * @param floor how it is called in the table
 * @param least the part of its rate that is aimed at
 */
record ImportRow(Fork fork, String id, AddressBook kind, Class<?> parser, String floor, double least)
        implements Row {

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var file = workload.addressBook(kind);
        var measured = Rounds.run(rounds,
                () -> fork.run(ImportFile.class, file, workload.fresh("imported.kith")),
                () -> fork.run(parser, file),
                () -> fork.run(InsertRows.class, workload.fresh("inserted.sqlite"), workload.people()));
        if (measured.median("created") != workload.people()) {
            throw new IOException("Only " + measured.median("created") + " of " + workload.people() + " imported");
        }
        double time = measured.median("import");
        return List.of(Line.rates(id + " to committed rows", workload.people(), time, floor, measured.median("parse"),
                least),
                Line.rates("… the same", workload.people(), time, "the same, and SQLite inserts bare rows",
                        measured.median("parse") + measured.median("insert"), least));
    }
}
