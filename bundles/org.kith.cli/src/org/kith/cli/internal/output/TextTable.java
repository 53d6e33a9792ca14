// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells in columns as wide as they need to be, up to a limit; the last column takes what it needs. */
public final class TextTable {

    private static final int WIDEST = 40;
    private static final String GAP = "  ";

    private final List<List<Cell>> rows = new ArrayList<>();

    /** A text and how it is shown. */
    private record Cell(String text, Style style) {
    }

    /** @param titles of the columns */
    public TextTable(String... titles) {
        add(Style.TITLE, titles);
    }

    /** Adds a row in the usual colour; null is an empty cell. */
    public TextTable row(Object... cells) {
        return add(Style.PLAIN, cells);
    }

    /** Adds a row of which the first cell stands out. */
    public TextTable row(Style first, Object... cells) {
        add(Style.PLAIN, cells);
        var row = rows.getLast();
        row.set(0, new Cell(row.getFirst().text(), first));
        return this;
    }

    private TextTable add(Style style, Object... cells) {
        var row = new ArrayList<Cell>();
        for (var cell : cells) {
            row.add(new Cell(oneLine(cell), style));
        }
        rows.add(row);
        return this;
    }

    private static String oneLine(Object cell) {
        return cell == null ? "" : cell.toString().replaceAll("\\s+", " ").strip();
    }

    /** Prints the table; only its titles if it has no rows. */
    public void print(Terminal terminal) {
        var widths = IntStream.range(0, rows.getFirst().size()).map(this::width).toArray();
        rows.forEach(row -> terminal.print(line(row, widths, terminal)));
    }

    private int width(int column) {
        return Math.min(WIDEST, rows.stream().mapToInt(row -> length(row.get(column).text())).max().orElse(0));
    }

    private static String line(List<Cell> row, int[] widths, Terminal terminal) {
        int last = row.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> i == last ? cell(row.get(i), length(row.get(i).text()), terminal)
                        : cell(row.get(i), widths[i], terminal))
                .collect(Collectors.joining(GAP)).stripTrailing();
    }

    private static String cell(Cell cell, int width, Terminal terminal) {
        var text = cell.text();
        int length = length(text);
        if (length > width) {
            text = text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
            length = width;
        }
        return terminal.styled(text, cell.style()) + " ".repeat(width - length);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
