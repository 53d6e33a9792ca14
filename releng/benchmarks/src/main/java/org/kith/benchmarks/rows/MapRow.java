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
 * How long 10,000 people with 50,000 ties take to find their places on the map, and whether it can be dragged about.
 *
 * @param sources the folder of the window that is worked
 * @param product what it is compiled against, and drawn with
 */
record MapRow(Fork fork, Path sources, Product product) implements Row {

    private static final String MAIN = "org.kith.benchmarks.window.WalkMap";
    private static final double LAYOUT = 10_000;
    private static final double FRAME = 33;

    @Override
    public String id() {
        return "map";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var classes = workload.folder().resolve("window");
        product.compile(sources, classes, fork.classPath());
        var window = new Fork(fork.javaOptions(),
                String.join(File.pathSeparator, classes.toString(), product.classPath(), fork.classPath()));
        var measured = Rounds.run(rounds, () -> window.run(MAIN));
        return List.of(Line.limit("map of 10,000 people and 50,000 ties: places", measured.median("layout"), LAYOUT),
                Line.limit("… a step of dragging it, median", measured.median("pan"), FRAME),
                Line.limit("… a step of dragging it, 99 of 100", measured.median("worst"), FRAME),
                Line.limit("… a notch of the wheel, 99 of 100", measured.median("zoom"), FRAME),
                Line.limit("… longest block of the window", measured.median("longest"), 50));
    }
}
