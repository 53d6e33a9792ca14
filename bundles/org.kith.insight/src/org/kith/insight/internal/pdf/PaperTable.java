// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.kith.core.report.ReportTable;
import org.kith.core.report.ReportTable.Column;

/** Sets a table on paper: columns as wide as they need to be, narrower where there is not so much room. */
final class PaperTable {

    private static final float GAP = 10;
    private static final float WIDEST = 220;

    private final ReportTable table;
    private final Paper paper;
    private final float size;
    private final int[] shown;

    PaperTable(ReportTable table, Paper paper, float size) {
        this.table = table;
        this.paper = paper;
        this.size = size;
        shown = IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).isShown()).toArray();
    }

    void set() throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(IntStream.of(shown).mapToObj(table.columns()::get).map(Column::title).toList());
        table.rows().forEach(row -> lines.add(IntStream.of(shown).mapToObj(i -> table.columns().get(i)
                .text(row.get(i))).toList()));
        float[] widths = widths(lines);
        float[] left = new float[widths.length];
        boolean[] right = new boolean[widths.length];
        for (int i = 0; i < widths.length; i++) {
            left[i] = i == 0 ? 0 : left[i - 1] + widths[i - 1] + GAP;
            int column = shown[i];
            right[i] = table.rows().stream().anyMatch(row -> row.get(column) instanceof Number);
        }
        for (var line : lines) {
            paper.row(line, left, widths, right, size);
        }
    }

    private float[] widths(List<List<String>> lines) throws IOException {
        float[] widths = new float[shown.length];
        float sum = 0;
        for (int i = 0; i < widths.length; i++) {
            for (var line : lines) {
                widths[i] = Math.clamp(paper.widest(line.get(i), size) + 1, widths[i], WIDEST);
            }
            sum += widths[i];
        }
        float room = Paper.room() - GAP * (widths.length - 1);
        for (int i = 0; i < widths.length && sum > room; i++) {
            widths[i] *= room / sum;
        }
        return widths;
    }
}
