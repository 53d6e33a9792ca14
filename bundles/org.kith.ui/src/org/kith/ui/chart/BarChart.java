// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.List;

import org.kith.ui.theme.Tone;

/**
 * Bars below one another, each with a name before it and a figure behind it. A part of each bar may be drawn strong.
 *
 * @param title above the bars
 * @param whole what a bar stands for
 * @param part what the strong part of a bar stands for
 * @param shape how the bars stand
 * @param rows from top to bottom
 * @param hint what is said where there are no rows
 */
public record BarChart(String title, String whole, String part, Shape shape, List<Row> rows, String hint)
        implements Chart {

    public BarChart {
        rows = List.copyOf(rows);
    }

    /** How bars stand. */
    public enum Shape {
        /** They begin at the left. */
        BARS,
        /** Around one middle, each a step of a funnel. */
        FUNNEL
    }

    /**
     * One bar.
     *
     * @param label its name
     * @param whole its length, not negative
     * @param part of that what is drawn strong
     * @param figure what it comes to, in words
     * @param tone of the figure
     */
    public record Row(String label, double whole, double part, String figure, Tone tone) {
    }

    /** @return the length of the longest bar; 0 if there is none */
    double longest() {
        return rows.stream().mapToDouble(Row::whole).max().orElse(0);
    }
}
