// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Numbers as a picture.
 *
 * @param key names it for programs, in one word
 * @param title above it
 * @param shape how the values are drawn
 * @param unit of the values
 * @param series at least one; of bars and columns all have the same labels in the same order
 * @param query where the numbers come from, in words
 */
public record Plot(String key, String title, Shape shape, Unit unit, List<Series> series, String query) {

    public Plot {
        Objects.requireNonNull(key);
        Objects.requireNonNull(title);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(query);
        series = series.stream().map(each -> new Series(each.name(), each.points().stream()
                .map(point -> new Point(point.label(), point.at(), unit.rounded(point.value()))).toList())).toList();
    }

    /** How values are drawn. */
    public enum Shape {
        /** Bars below one another, one for each label and series: for names. */
        BARS,
        /** Columns beside one another: for spans of time. */
        COLUMNS,
        /** Lines from point to point. */
        LINES
    }

    /** @return whether there is nothing to see: no point, or no bar or column that is longer than nothing */
    public boolean isEmpty() {
        return series.stream().flatMap(each -> each.points().stream()).noneMatch(
                point -> Double.isFinite(point.value()) && (shape == Shape.LINES || point.value() != 0));
    }

    /** @return all that it shows in words, for those who do not see it */
    public String inWords() {
        return title + ": " + series.stream().map(each -> (each.name().isEmpty() ? "" : each.name() + ": ")
                + each.points().stream().map(point -> point.label() + " " + unit.text(point.value()))
                .collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }
}
