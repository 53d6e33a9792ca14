// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.trials.MeasureHeap;
import org.kith.benchmarks.workload.Workload;

/** How much memory an open network takes. */
record HeapRow(Fork fork) implements Row {

    private static final double MOST = 1.2;
    private static final double MOST_MEGABYTES = 150;

    @Override
    public String id() {
        return "heap";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var network = workload.network();
        var measured = Rounds.run(rounds, () -> fork.run(MeasureHeap.class, network));
        double plain = measured.median("plain");
        return List.of(line("heap after open", measured.median("open"), plain),
                line("… with the rows and the index of the list", measured.median("list"), plain));
    }

    private static Line line(String row, double kith, double plain) {
        return new Line(row, megabytes(kith), "plain Java objects with the same content", megabytes(plain),
                Line.ratio(kith / plain), "≤ 1.2 × and ≤ 150 MB",
                kith / plain <= MOST && kith <= MOST_MEGABYTES);
    }

    private static String megabytes(double value) {
        return String.format(Locale.ROOT, "%.1f MB", value);
    }
}
