// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.trials.EditNetwork;
import org.kith.benchmarks.workload.Workload;

/** How long an edit takes until it can't be lost any more. */
record EditRow(Fork fork) implements Row {

    private static final String FLOOR = "one 4 KiB write + fdatasync";
    private static final double MOST = 2.5;

    @Override
    public String id() {
        return "edit";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var measured = Rounds.run(rounds, () -> fork.run(EditNetwork.class, workload.networkToChange()));
        double write = measured.median("write");
        return List.of(Line.times("durable edit, journal and text index", measured.median("edit"), FLOOR, write, MOST),
                Line.times("… of them: a call is logged", measured.median("log"), FLOOR, write, MOST),
                Line.times("… of them: notes are changed", measured.median("note"), FLOOR, write, MOST));
    }
}
