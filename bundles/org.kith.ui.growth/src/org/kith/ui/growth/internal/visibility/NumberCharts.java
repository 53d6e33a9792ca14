// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.growth.MetricSeries;
import org.kith.core.growth.Visibility;
import org.kith.model.growth.VisibilityItem;
import org.kith.ui.chart.LineChart;
import org.kith.ui.export.Csv;
import org.kith.ui.growth.internal.plot.Plots;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Hue;

/**
 * The numbers of items as plots, one an item with a line for each of its series, and in other forms.
 *
 * @param items those with numbers, in the order in which they are plotted
 */
record NumberCharts(List<VisibilityItem> items) implements Plots {

    /** @return how the numbers in the open network have grown; empty if there are none */
    static Optional<NumberCharts> of(OpenNetwork open) {
        return open.network().map(network -> new NumberCharts(Visibility.of(network.root()).sorted(Dated.NEWEST_FIRST)
                .filter(each -> !each.getMetrics().isEmpty()).toList())).filter(charts -> !charts.items.isEmpty());
    }


    @Override
    public List<LineChart> charts() {
        return items.stream().map(NumberCharts::chart).toList();
    }

    private static LineChart chart(VisibilityItem item) {
        var series = Visibility.series(item).stream().limit(Hue.apart().size()).toList();
        var days = new TreeSet<LocalDate>();
        series.forEach(each -> each.points().forEach(point -> days.add(point.on())));
        var lines = new ArrayList<LineChart.Line>();
        series.forEach(each -> lines.add(new LineChart.Line(each.name(), Hue.apart().get(lines.size()),
                each.points().stream().map(point -> new LineChart.Point(at(point.on(), days), point.value(),
                        said(each, point))).toList())));
        double most = series.stream().flatMap(each -> each.points().stream()).mapToDouble(MetricSeries.Point::value)
                .max().orElse(1);
        return new LineChart(item.getTitle(), days.stream().map(day -> new LineChart.Tick(at(day, days),
                DateTexts.day(day))).toList(), (int) Math.max(1, Math.ceil(most)), lines, List.of(), "");
    }

    private static double at(LocalDate day, TreeSet<LocalDate> days) {
        long whole = ChronoUnit.DAYS.between(days.first(), days.last());
        return whole == 0 ? 1.0 / 2 : (double) ChronoUnit.DAYS.between(days.first(), day) / whole;
    }

    private static String said(MetricSeries series, MetricSeries.Point point) {
        return NLS.bind(Messages.Numbers_point, new Object[] {Dated.number(point.value()), series.name(),
            DateTexts.day(point.on())});
    }

    /** @return the plots in words, for those who listen */
    @Override
    public String words() {
        return items.stream().map(item -> item.getTitle() + ": " + Visibility.series(item).stream()
                .flatMap(each -> each.points().stream().map(point -> said(each, point)))
                .collect(Collectors.joining("; "))).collect(Collectors.joining(". "));
    }

    /** @return a number a line */
    @Override
    public String csv() {
        return Csv.line(Messages.Numbers_csvItem, Messages.Numbers_csvDate, Messages.Numbers_csvName,
                Messages.Numbers_csvValue) + items.stream().flatMap(item -> Visibility.series(item).stream()
                        .flatMap(each -> each.points().stream().map(point -> Csv.line(item.getTitle(), point.on(),
                                each.name(), Dated.number(point.value()))))).collect(Collectors.joining());
    }
}
