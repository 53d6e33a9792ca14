// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.trials.OpenNetwork;
import org.kith.benchmarks.trials.ScanRows;
import org.kith.benchmarks.workload.Workload;

/** How long until the list of people can be used, from a cold Java machine. */
record OpenRow(Fork fork) implements Row {

    @Override
    public String id() {
        return "open";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var network = workload.network();
        var measured = Rounds.run(rounds, () -> fork.run(OpenNetwork.class, network),
                () -> fork.run(ScanRows.class, network));
        return List.of(
                Line.times("people list usable after open", measured.median("usable"), "raw scan of the same rows",
                        measured.median("rows"), 1.5),
                Line.times("… of it: the model in memory", measured.median("open"), "raw scan of the objects",
                        measured.median("objects"), 1.5));
    }
}
