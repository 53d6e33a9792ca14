// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.product.Product;
import org.kith.benchmarks.workload.Workload;

/**
 * How long from the command until the window can be used, with a small network that is open, beside a workbench of the
 * same platform that has nothing in it.
 *
 * @param probe the folder of the bundle that has the empty workbench, and says when a window can be used
 */
record StartRow(Path probe, Product product) implements Row {

    private static final String BUNDLE = "org.kith.benchmarks.workbench";
    private static final int PEOPLE = 200;
    private static final int INTERACTIONS = 2_000;
    private static final double MOST = 1.2;

    @Override
    public String id() {
        return "start";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var folder = workload.folder().resolve("start");
        var kith = prepared(folder, "kith", name -> true);
        var empty = prepared(folder, "empty", name -> !name.startsWith("org.kith"));
        replace(empty.folder().resolve("kith"), "org.kith.app.application", BUNDLE + ".empty");
        var home = folder.resolve("home");
        Files.createDirectories(home.resolve("kith"));
        Files.copy(workload.network(PEOPLE, INTERACTIONS), workload.fresh("start/home/kith/network.kith"));
        var starts = new Rounds.Trial[] {start(kith, home, "kith"), start(empty, home, "empty")};
        // The first start of a product writes what the next ones read.
        Rounds.run(2, starts);
        var measured = Rounds.run(rounds, starts);
        return List.of(Line.times("start to a usable window, small network", measured.median("kith"),
                "empty workbench of the same platform", measured.median("empty"), MOST));
    }

    private Product prepared(Path folder, String name, Predicate<String> bundles) throws IOException {
        var copy = product.copy(folder.resolve(name), bundles);
        copy.add(probe, BUNDLE, folder.resolve(name + "-probe"));
        return copy;
    }

    private static void replace(Path file, String text, String other) throws IOException {
        Files.writeString(file, Files.readString(file).replace(text, other));
    }

    /** Starts through the script, as people do. */
    static Rounds.Trial start(Product product, Path home, String name) {
        return () -> {
            var program = new ProcessBuilder(product.folder().resolve("kith").toString());
            program.environment().putAll(Map.of("XDG_DATA_HOME", home.toString(), "XDG_CACHE_HOME",
                    home.resolveSibling(name + "-cache").toString()));
            program.environment().put("JDK_JAVA_OPTIONS", "-Dkith.benchmarks.name=" + name
                    + " -Dkith.benchmarks.started=" + System.currentTimeMillis());
            return Fork.measured(program);
        };
    }
}
