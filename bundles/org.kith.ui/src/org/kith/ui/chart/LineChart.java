// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.chart;

import java.util.List;

import org.kith.ui.theme.Shade;

/**
 * Lines from left to right over an axis of time, each in a colour of its own, and what happened meanwhile.
 *
 * @param title above the lines
 * @param ticks names along the axis, from left to right
 * @param top what the upper edge stands for; the lower one stands for 0
 * @param lines the first is drawn last, over the others
 * @param events drawn as thin lines from top to bottom; what they were is said when the pointer is there
 * @param hint what is said where there are no lines
 */
public record LineChart(String title, List<Tick> ticks, int top, List<Line> lines, List<Tick> events, String hint)
        implements Chart {

    public LineChart {
        ticks = List.copyOf(ticks);
        lines = List.copyOf(lines);
        events = List.copyOf(events);
    }

    /**
     * A name on the axis.
     *
     * @param at where, from 0 at the left to 1 at the right
     */
    public record Tick(double at, String label) {
    }

    /**
     * One line.
     *
     * @param name in the legend
     * @param shade its colour
     * @param points from left to right
     */
    public record Line(String name, Shade shade, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * A point that is marked.
     *
     * @param at where, from 0 at the left to 1 at the right
     * @param value from 0 to the top
     * @param said of it, when the pointer is there
     */
    public record Point(double at, double value, String said) {
    }
}
