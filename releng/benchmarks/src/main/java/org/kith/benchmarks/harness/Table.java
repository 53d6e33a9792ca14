// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.harness;

import java.io.PrintStream;
import java.util.List;

/** Prints lines as they come, as a table in Markdown. */
public final class Table {

    private final PrintStream out;

    /** Prints the head. */
    public Table(PrintStream out) {
        this.out = out;
        row(List.of("row", "Kith", "beside", "floor", "ratio", "aim", "reached"));
        row(List.of("---", "---:", "---", "---:", "---:", "---", "---"));
    }

    /** Prints a line. */
    public void add(Line line) {
        row(List.of(line.row(), line.kith(), line.beside(), line.floor(), line.ratio(), line.aim(),
                line.reached() ? "yes" : "no"));
    }

    private void row(List<String> cells) {
        out.println("| " + String.join(" | ", cells) + " |");
        out.flush();
    }
}
