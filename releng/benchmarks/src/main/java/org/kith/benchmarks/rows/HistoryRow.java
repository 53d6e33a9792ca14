// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.trials.ReadHistory;
import org.kith.benchmarks.trials.ScanHistory;
import org.kith.benchmarks.workload.Workload;

/** How long until the numbers of all interactions are in arrays. */
record HistoryRow(Fork fork) implements Row {

    @Override
    public String id() {
        return "history";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var network = workload.network();
        var measured = Rounds.run(rounds, () -> fork.run(ReadHistory.class, network),
                () -> fork.run(ScanHistory.class, network));
        return List.of(Line.times("numeric history in arrays", measured.median("history"),
                "raw scan of those columns", measured.median("columns"), 2));
    }
}
