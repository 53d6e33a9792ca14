// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.trials.MeasureGraph;
import org.kith.benchmarks.workload.Workload;

/** How long it takes to find out who leads to whom, and who stands between others. */
record GraphRow(Fork fork) implements Row {

    private static final int TIES_BY_PERSON = 10;

    @Override
    public String id() {
        return "graph";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var measured = Rounds.run(rounds, () -> fork.run(MeasureGraph.class, workload.people(),
                workload.people() * TIES_BY_PERSON));
        return List.of(
                most("graph of ties made of arrays", measured.median("build"), "JGraphT’s weighted graph",
                        measured.median("jgraphtBuild"), 100),
                size(measured.median("size"), measured.median("jgraphtSize")),
                faster("warm path, median", measured.median("path50"), "JGraphT’s bidirectional Dijkstra, any length",
                        measured.median("jgraphtPath50"), 30),
                most("warm path, 99 of 100", measured.median("path99"), "the same", measured.median("jgraphtPath99"),
                        0.2),
                most("constraint and effective size of everybody", measured.median("holes50"), 1_000),
                most("… of those an edit concerns, median", measured.median("edit50"), 5),
                most("… 99 of 100", measured.median("edit99"), 5),
                most("betweenness from 256 pivots", measured.median("pivots50"), 12_000),
                faster("betweenness of 1,000 people, exactly", measured.median("exact50"),
                        "JGraphT’s betweenness", measured.median("jgraphtExact50"), 10));
    }

    private static Line most(String row, double kith, double most) {
        return new Line(row, Line.milliseconds(kith), "–", "–", "–", text("≤ %s ms", most), kith <= most);
    }

    private static Line most(String row, double kith, String beside, double floor, double most) {
        return new Line(row, Line.milliseconds(kith), beside, Line.milliseconds(floor),
                Line.ratio(floor / kith) + " faster", text("≤ %s ms", most), kith <= most);
    }

    private static Line faster(String row, double kith, String beside, double floor, double least) {
        return new Line(row, Line.milliseconds(kith), beside, Line.milliseconds(floor),
                Line.ratio(floor / kith) + " faster", text("≥ %s × faster", least), floor / kith >= least);
    }

    private static Line size(double kith, double floor) {
        return new Line("… its size", megabytes(kith), "the same", megabytes(floor),
                Line.ratio(floor / kith) + " smaller", "≤ 20 MB", kith <= 20);
    }

    private static String text(String format, double bound) {
        return String.format(format, bound == Math.rint(bound) ? String.format(Locale.ROOT, "%,.0f", bound) : bound);
    }

    private static String megabytes(double value) {
        return String.format(Locale.ROOT, "%.1f MB", value);
    }
}
