// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.growth.Insights;
import org.kith.core.growth.Quarter;
import org.kith.core.growth.TopicTimeline;
import org.kith.ui.chart.BarChart;
import org.kith.ui.chart.BarChart.Row;
import org.kith.ui.chart.Chart;
import org.kith.ui.chart.LineChart;
import org.kith.ui.export.Csv;
import org.kith.ui.growth.internal.plot.Plots;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.theme.Hue;
import org.kith.ui.theme.Tone;

/**
 * Insights by topic and quarter, as plots and in other forms.
 *
 * @param timeline what is plotted
 */
record TopicCharts(TopicTimeline timeline) implements Plots {

    /** @return how insights came in the open network; empty if there are none */
    static Optional<TopicCharts> of(OpenNetwork open) {
        return open.network().map(network -> Insights.of(network.root()).toList()).filter(all -> !all.isEmpty())
                .map(all -> new TopicCharts(TopicTimeline.of(all, LocalDate.now(open.clock()))));
    }


    private static final double PER_CENT = 100;

    /** More lines than colours can't be told apart: those of the most insights are drawn. */
    @Override
    public List<Chart> charts() {
        var lines = new ArrayList<LineChart.Line>();
        timeline.lines().stream().limit(Hue.apart().size()).forEach(each -> lines.add(
                new LineChart.Line(name(each), Hue.apart().get(lines.size()), points(each))));
        int most = timeline.lines().stream().flatMap(each -> each.counts().stream()).mapToInt(Integer::intValue).max()
                .orElse(1);
        return List.of(new LineChart(Messages.Timeline_title, ticks(), most, lines, List.of(), ""),
                new BarChart(Messages.Timeline_shares, Messages.Timeline_whole, Messages.Timeline_part,
                        BarChart.Shape.BARS, timeline.lines().stream().map(TopicCharts::row).toList(), ""));
    }

    private static String name(TopicTimeline.Line line) {
        return line.topic().isEmpty() ? Messages.Timeline_noTopic : line.topic();
    }

    private double at(int quarter) {
        return timeline.quarters().size() < 2 ? 1.0 / 2 : (double) quarter / (timeline.quarters().size() - 1);
    }

    private List<LineChart.Tick> ticks() {
        return IntStream.range(0, timeline.quarters().size())
                .mapToObj(i -> new LineChart.Tick(at(i), timeline.quarters().get(i).toString())).toList();
    }

    private List<LineChart.Point> points(TopicTimeline.Line line) {
        return IntStream.range(0, line.counts().size()).mapToObj(i -> new LineChart.Point(at(i), line.counts().get(i),
                NLS.bind(Messages.Timeline_point, new Object[] {name(line), timeline.quarters().get(i),
                    line.counts().get(i)}))).toList();
    }

    private static Row row(TopicTimeline.Line line) {
        return new Row(name(line), line.total(), line.corroborated(), NLS.bind(Messages.Timeline_share, new Object[] {
            line.corroborated(), line.total(), Math.round(PER_CENT * line.corroborated() / line.total())}), Tone.TEXT);
    }

    /** @return the plots in words, for those who listen */
    @Override
    public String words() {
        return timeline.lines().stream().map(line -> name(line) + ": " + IntStream.range(0, line.counts().size())
                .mapToObj(i -> timeline.quarters().get(i) + " " + line.counts().get(i))
                .collect(Collectors.joining(", "))).collect(Collectors.joining(". "));
    }

    /** @return a topic a line, a quarter a column */
    @Override
    public String csv() {
        var head = Stream.of(Stream.of(Messages.Timeline_topic), timeline.quarters().stream().map(Quarter::toString),
                Stream.of(Messages.Timeline_whole, Messages.Timeline_part)).flatMap(each -> each).toArray();
        return Csv.line(head) + timeline.lines().stream().map(line -> Csv.line(Stream.of(Stream.of(name(line)),
                line.counts().stream(), Stream.of(line.total(), line.corroborated())).flatMap(each -> each).toArray()))
                .collect(Collectors.joining());
    }
}
