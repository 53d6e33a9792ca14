// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Table;
import org.kith.benchmarks.product.Product;
import org.kith.benchmarks.rows.Row;
import org.kith.benchmarks.rows.Rows;
import org.kith.benchmarks.trials.Kith;
import org.kith.benchmarks.workload.Workload;

/** Measures the rows that are named, or all, and prints the table. */
public final class Benchmarks {

    private static final String USAGE = """
            run [--rounds N] [--people N] [--interactions N] [row…]
            rows: %s
            """;

    private final List<Row> rows;
    private int rounds = 5;
    private int people = 100_000;
    private int interactions = 1_000_000;

    private Benchmarks(List<Row> rows) {
        this.rows = rows;
    }

    /** Arguments: the folder of the benchmarks, the product, then those of the user. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var product = new Product(Path.of(arguments[1]));
        var fork = new Fork(javaOptions(product.folder()), System.getProperty("java.class.path"));
        var benchmarks = new Benchmarks(Rows.all(fork, folder, product));
        var named = benchmarks.readOptions(List.of(arguments).subList(2, arguments.length));
        if (named == null) {
            System.err.printf(USAGE, String.join(" ", benchmarks.ids()));
            System.exit(2);
        }
        benchmarks.run(folder.resolve("target/workload"), named);
    }

    /** As the product starts Java, so that what is measured is what people have. */
    private static List<String> javaOptions(Path product) throws IOException {
        var file = product.resolve("jvm.options");
        try (var lines = Files.lines(file)) {
            var options = new ArrayList<>(lines.filter(line -> line.startsWith("-")).toList());
            options.add("-Dlogback.configurationFile=" + file.resolveSibling("logback.xml"));
            return options;
        }
    }

    private List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    /** @return the rows that are named, null if that makes no sense */
    private Set<String> readOptions(List<String> arguments) {
        var named = new ArrayList<String>();
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                named.add(argument);
            } else if (++i == arguments.size() || !setOption(argument, arguments.get(i))) {
                return null;
            }
        }
        return ids().containsAll(named) ? Set.copyOf(named.isEmpty() ? ids() : named) : null;
    }

    private boolean setOption(String name, String value) {
        if (!value.matches("[1-9]\\d{0,8}")) {
            return false;
        }
        int number = Integer.parseInt(value);
        switch (name) {
            case "--rounds" -> rounds = number;
            case "--people" -> people = number;
            case "--interactions" -> interactions = number;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void run(Path folder, Set<String> named) throws IOException {
        var workload = new Workload(folder, people, interactions, Kith::generate);
        var table = new Table(System.out);
        for (var row : rows) {
            if (named.contains(row.id())) {
                row.measure(workload, rounds).forEach(table::add);
            }
        }
    }
}
