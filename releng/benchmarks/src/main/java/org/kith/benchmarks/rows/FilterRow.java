// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.product.Product;
import org.kith.benchmarks.workload.Workload;

/**
 * How long the window works for another letter in the filter, and whether it is ever deaf while somebody types, sorts
 * and scrolls.
 *
 * @param sources the folder of the window that is worked
 * @param product what it is compiled against, and drawn with
 */
record FilterRow(Fork fork, Path sources, Product product) implements Row {

    private static final String MAIN = "org.kith.benchmarks.window.FilterPeople";
    private static final double FRAME = 16.7;

    @Override
    public String id() {
        return "filter";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var classes = workload.folder().resolve("window");
        product.compile(sources, classes, fork.classPath());
        var window = new Fork(fork.javaOptions(),
                String.join(File.pathSeparator, classes.toString(), product.classPath(), fork.classPath()));
        var network = workload.network();
        var picture = workload.folder().resolve("window.png");
        var measured = Rounds.run(rounds, () -> window.run(MAIN, network, picture));
        return List.of(Line.limit("filter change in the window, median", measured.median("filter"), FRAME),
                Line.limit("filter change in the window, 99 of 100", measured.median("worst"), FRAME),
                Line.limit("longest block of the window, typing, sorting, scrolling", measured.median("longest"), 50));
    }
}
