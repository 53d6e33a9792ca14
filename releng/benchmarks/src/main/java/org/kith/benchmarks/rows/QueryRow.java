// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.trials.QueryPeople;
import org.kith.benchmarks.workload.Workload;

/** How long it takes to find people by tags, employers, ties and days at once. */
record QueryRow(Fork fork) implements Row {

    private static final double MOST = 100;

    @Override
    public String id() {
        return "query";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var network = workload.network();
        var measured = Rounds.run(rounds, () -> fork.run(QueryPeople.class, network));
        return List.of(Line.limit("combined query, median of five", measured.median("query"), MOST),
                Line.limit("… the slowest of them", measured.median("worst"), MOST),
                Line.limit("… with hops, after an edit", measured.median("hops"), MOST),
                Line.limit("… with hops, the next time", measured.median("again"), MOST));
    }
}
