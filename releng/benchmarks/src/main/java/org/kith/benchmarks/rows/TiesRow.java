// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.trials.ScanHistory;
import org.kith.benchmarks.trials.WeighTies;
import org.kith.benchmarks.workload.Workload;

/** How long until it is known how strong all ties are. */
record TiesRow(Fork fork) implements Row {

    @Override
    public String id() {
        return "ties";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var network = workload.network();
        var measured = Rounds.run(rounds, () -> fork.run(WeighTies.class, network),
                () -> fork.run(ScanHistory.class, network));
        return List.of(Line.times("strength of all ties, from the store", measured.median("ties"),
                "raw scan of those columns", measured.median("columns"), 2),
                Line.limit("… of it: the formula", measured.median("formula"), 100));
    }
}
