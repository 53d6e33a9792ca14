// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.growth.ConfidenceTrend;
import org.kith.core.growth.GrowthEvent;
import org.kith.ui.chart.LineChart;
import org.kith.ui.export.Csv;
import org.kith.ui.growth.internal.plot.Plots;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Hue;

/**
 * How confidence goes, one plot a skill or situation, against what happened meanwhile.
 *
 * @param trends what is plotted
 * @param events what happened, in the order of time
 */
record TrendCharts(List<ConfidenceTrend> trends, List<GrowthEvent> events) implements Plots {

    /** @return how confidence goes in the open network; empty if nobody has noted it */
    static Optional<TrendCharts> of(OpenNetwork open) {
        return open.network().map(network -> new TrendCharts(ConfidenceTrend.of(network.root()),
                GrowthEvent.of(network.root()))).filter(charts -> !charts.trends.isEmpty());
    }


    @Override
    public List<LineChart> charts() {
        return trends.stream().map(this::chart).toList();
    }

    private LineChart chart(ConfidenceTrend trend) {
        var span = new Span(trend.points().getFirst().on(), trend.points().getLast().on());
        var line = new LineChart.Line(Messages.Trend_line, Hue.BLUE, trend.points().stream()
                .map(point -> new LineChart.Point(span.at(point.on()), point.score(), NLS.bind(Messages.Trend_point,
                        point.score(), DateTexts.day(point.on())))).toList());
        return new LineChart(ConfidenceSubject.title(trend), ticks(trend, span), ConfidenceDetail.MOST, List.of(line),
                during(trend, span).map(event -> new LineChart.Tick(span.at(event.on()), event.label())).toList(), "");
    }

    private static List<LineChart.Tick> ticks(ConfidenceTrend trend, Span span) {
        return trend.points().stream().map(ConfidenceTrend.Point::on).distinct()
                .map(day -> new LineChart.Tick(span.at(day), DateTexts.day(day))).toList();
    }

    private Stream<GrowthEvent> during(ConfidenceTrend trend, Span span) {
        return events.stream().filter(event -> span.contains(event.on()) && event.concerns(trend.subject()));
    }

    /** From the first to the last entry. */
    private record Span(LocalDate first, LocalDate last) {

        double at(LocalDate day) {
            long days = ChronoUnit.DAYS.between(first, last);
            return days == 0 ? 1.0 / 2 : (double) ChronoUnit.DAYS.between(first, day) / days;
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** @return the plots in words, for those who listen */
    @Override
    public String words() {
        return trends.stream().map(trend -> ConfidenceSubject.title(trend) + ": " + trend.points().stream()
                .map(point -> NLS.bind(Messages.Trend_point, point.score(), DateTexts.day(point.on())))
                .collect(Collectors.joining("; "))).collect(Collectors.joining(". "));
    }

    /** @return an entry or an event a line */
    @Override
    public String csv() {
        var entries = trends.stream().flatMap(trend -> trend.points().stream()
                .map(point -> Csv.line(trend.subject(), point.on(), point.score(), "")));
        var happened = events.stream().map(event -> Csv.line("", event.on(), "", event.label()));
        return Stream.of(Stream.of(Csv.line(Messages.Trend_csvSubject, Messages.Trend_csvDate, Messages.Trend_csvScore,
                Messages.Trend_csvEvent)), entries, happened).flatMap(lines -> lines).collect(Collectors.joining());
    }
}
