// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Metric;
import org.kith.model.growth.VisibilityItem;

/**
 * How a number of a visibility item has grown, such as its views.
 *
 * @param name what it counts
 * @param points in the order of time; never empty
 */
public record MetricSeries(String name, List<Point> points) {

    /**
     * How much it was on a day.
     *
     * @param on the day
     * @param value not below 0
     */
    public record Point(LocalDate on, double value) {
    }

    public MetricSeries {
        points = List.copyOf(points);
    }

    /** @return one for each name, ignoring case, in the order of their first numbers */
    static List<MetricSeries> of(Collection<Metric> metrics) {
        var series = new LinkedHashMap<String, List<Metric>>();
        metrics.stream().sorted(Comparator.comparing(Metric::getOn)).forEach(each -> series.computeIfAbsent(
                each.getName().strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(each));
        return series.values().stream().map(each -> new MetricSeries(each.getLast().getName().strip(), each.stream()
                .map(metric -> new Point(metric.getOn(), metric.getValue())).toList())).toList();
    }

    /**
     * Notes a number of an item; one of the same name and day is replaced. Called inside an edit.
     *
     * @param name what it counts
     * @param value not below 0
     */
    public static Metric note(VisibilityItem item, String name, LocalDate on, double value) {
        var metrics = item.getMetrics();
        metrics.removeIf(each -> name.strip().equalsIgnoreCase(each.getName()) && on.equals(each.getOn()));
        var metric = GrowthFactory.eINSTANCE.createMetric();
        metric.setName(name.strip());
        metric.setOn(on);
        metric.setValue(value);
        metrics.add((int) metrics.stream().filter(each -> !each.getOn().isAfter(on)).count(), metric);
        return metric;
    }

    /** @return the latest number */
    public double last() {
        return points.getLast().value();
    }

    /** @return by how much it has changed since the first number; 0 if there is only one */
    public double change() {
        return last() - points.getFirst().value();
    }
}
