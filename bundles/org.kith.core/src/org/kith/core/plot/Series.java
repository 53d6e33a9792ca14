// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Values that belong together.
 *
 * @param name what they have in common
 * @param points in the order in which they are drawn
 */
public record Series(String name, List<Point> points) {

    public Series {
        Objects.requireNonNull(name);
        points = List.copyOf(points);
    }

    /**
     * @param labels what there are values of, in this order; their words are what is shown
     * @return one value for each of them
     */
    public static <T> Series of(String name, List<T> labels, ToDoubleFunction<? super T> value) {
        return new Series(name, IntStream.range(0, labels.size()).mapToObj(place -> new Point(
                labels.get(place).toString(), place, value.applyAsDouble(labels.get(place)))).toList());
    }
}
