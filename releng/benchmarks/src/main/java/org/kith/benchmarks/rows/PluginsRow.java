// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.kith.benchmarks.harness.Line;
import org.kith.benchmarks.harness.Rounds;
import org.kith.benchmarks.product.Product;
import org.kith.benchmarks.workload.Workload;

/**
 * How much longer the start takes with fifty plug-ins, each of which contributes one of everything; every tenth has a
 * column that is shown.
 *
 * @param probe the folder of the bundle that says when a window can be used
 * @param plugin the folder of the bundle of which there are to be fifty
 */
record PluginsRow(Path probe, Path plugin, Product product) implements Row {

    private static final String PROBE = "org.kith.benchmarks.workbench";
    private static final String PLUGIN = "org.kith.benchmarks.plugin";
    private static final int PLUGINS = 50;
    private static final int SHOWN = 10;
    private static final int PEOPLE = 200;
    private static final int INTERACTIONS = 2_000;
    private static final double MOST = 1.1;

    @Override
    public String id() {
        return "plugins";
    }

    @Override
    public List<Line> measure(Workload workload, int rounds) throws IOException {
        var folder = workload.folder().resolve("plugins");
        var alone = prepared(folder, "kith");
        var extended = prepared(folder, "extended");
        extend(extended, folder);
        var home = folder.resolve("home");
        Files.createDirectories(home.resolve("kith"));
        Files.copy(workload.network(PEOPLE, INTERACTIONS), workload.fresh("plugins/home/kith/network.kith"));
        var starts = new Rounds.Trial[] {StartRow.start(alone, home, "kith"),
            StartRow.start(extended, home, "extended")};
        // The first start of a product writes what the next ones read.
        Rounds.run(2, starts);
        var measured = Rounds.run(rounds, starts);
        return List.of(Line.times("start with " + PLUGINS + " plug-ins", measured.median("extended"),
                "the same without them", measured.median("kith"), MOST));
    }

    private Product prepared(Path folder, String name) throws IOException {
        var copy = product.copy(folder.resolve(name), bundle -> true);
        copy.add(probe, PROBE, folder.resolve(name + "-probe"));
        return copy;
    }

    private void extend(Product extended, Path folder) throws IOException {
        var classes = folder.resolve("plugin-classes");
        extended.compile(plugin.resolve("src"), classes, "");
        for (int number = 1; number <= PLUGINS; number++) {
            var copy = folder.resolve("plugin" + number);
            write(copy, String.valueOf(number), number % SHOWN == 0);
            extended.addLazy(copy, PLUGIN + number, classes);
        }
    }

    private void write(Path copy, String number, boolean shown) throws IOException {
        for (var file : List.of("META-INF/MANIFEST.MF", "OSGI-INF/check.xml", "plugin.xml")) {
            var target = copy.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, Files.readString(plugin.resolve(file)).replace("@NUMBER@", number)
                    .replace("@VISIBLE@", String.valueOf(shown)));
        }
    }
}
