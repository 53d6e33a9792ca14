// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.trials.FindDuplicates;
import org.kith.benchmarks.workload.Workload;

/** How long it takes to find who is in the network twice. */
record DuplicatesRow(Fork fork) implements Row {

    private static final double LEAST = 3_000;
    private static final double MOST = 600;
    private static final double KEYSTROKE = 2;

    @Override
    public String id() {
        return "duplicates";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var network = workload.network();
        var measured = Rounds.run(rounds, () -> fork.run(FindDuplicates.class, network));
        double search = measured.median("search");
        double first = measured.median("first");
        double naive = measured.median("naive");
        return List.of(
                new Line("duplicates among everybody", Line.milliseconds(search), "each compared with each",
                        Line.milliseconds(naive), Line.ratio(naive / search) + " faster",
                        "≤ 600 ms, ≥ 3,000 × faster", search <= MOST && naive / search >= LEAST),
                new Line("… of one person while typed in, 99th percentile", Line.milliseconds(measured.median("check99")),
                        "median", Line.milliseconds(measured.median("check50")), "–", "≤ 2 ms",
                        measured.median("check99") <= KEYSTROKE),
                new Line("… the first time", Line.milliseconds(first), "–", "–", "–", "≤ 600 ms", first <= MOST));
    }
}
