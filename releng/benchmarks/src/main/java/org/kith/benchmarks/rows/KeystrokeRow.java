// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.trials.FindPeople;
import org.kith.benchmarks.workload.Workload;

/** How long it takes to find people with one more letter typed. */
record KeystrokeRow(Fork fork) implements Row {

    private static final double LEAST = 100;
    private static final double WORST = 5;

    @Override
    public String id() {
        return "keystroke";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var network = workload.network();
        var measured = Rounds.run(rounds, () -> fork.run(FindPeople.class, network));
        double index = measured.median("index");
        double scan = measured.median("scan");
        double worst = measured.median("worst");
        return List.of(
                new Line("keystroke in the filter, median", Line.milliseconds(index), "scan of all texts",
                        Line.milliseconds(scan), Line.ratio(scan / index) + " faster", "≥ 100 × faster",
                        scan / index >= LEAST),
                new Line("keystroke in the filter, 99 of 100", Line.milliseconds(worst), "–", "–", "–", "≤ 5 ms",
                        worst <= WORST));
    }
}
