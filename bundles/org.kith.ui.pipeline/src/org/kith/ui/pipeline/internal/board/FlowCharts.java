// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.pipeline.Flow;
import org.kith.core.pipeline.Sums;
import org.kith.ui.chart.BarChart;
import org.kith.ui.chart.BarChart.Row;
import org.kith.ui.chart.BarChart.Shape;
import org.kith.ui.export.Csv;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.theme.Tone;

/**
 * How opportunities go from stage to stage, as plots and in other forms.
 *
 * @param flow what is plotted
 * @param money tells amounts
 * @param currency of sums
 * @param month the current one
 */
record FlowCharts(Flow flow, Money money, String currency, YearMonth month) {

    private static final double PER_CENT = 100;

    List<BarChart> charts() {
        return List.of(
                new BarChart(Messages.Plots_funnel, Messages.Plots_funnelWhole, Messages.Plots_funnelPart,
                        Shape.FUNNEL, flow.moves() == 0 ? List.of() : flow.steps().stream().map(this::row).toList(),
                        Messages.Plots_funnelHint),
                new BarChart(Messages.Plots_time, Messages.Plots_timeWhole, Messages.Plots_timePart, Shape.BARS,
                        flow.stays().stream().map(FlowCharts::row).toList(), Messages.Plots_timeHint),
                new BarChart(Messages.Plots_forecast, Messages.Plots_sum, Messages.Plots_weighted, Shape.BARS,
                        flow.forecast().stream().map(this::row).toList(), Messages.Plots_forecastHint));
    }

    /** Nothing goes on from the last step. */
    private Row row(Flow.Step step) {
        var figure = step.reached() == 0 || step == flow.steps().getLast() ? String.valueOf(step.reached())
                : NLS.bind(Messages.Plots_wentOn, step.reached(), Math.round(step.conversion() * PER_CENT));
        return new Row(step.name(), step.reached(), step.wentOn(), figure,
                step.reached() == 0 ? Tone.MUTED : Tone.TEXT);
    }

    /** Stands out where half of the stays are too long. */
    private static Row row(Flow.Stay stay) {
        if (stay.count() == 0) {
            return new Row(stay.name(), 0, 0, Messages.Plots_noStay, Tone.MUTED);
        }
        var median = NumberFormat.getInstance().format(stay.median());
        boolean slow = stay.most() > 0 && stay.median() > stay.most();
        var figure = stay.most() == 0 ? NLS.bind(Messages.Plots_days, median, stay.longest())
                : NLS.bind(Messages.Plots_allowed, new Object[] {median, stay.longest(), stay.most()});
        return new Row(stay.name(), stay.longest(), stay.median(), figure, slow ? Tone.AMBER : Tone.TEXT);
    }

    private Row row(Flow.Forecast forecast) {
        var sums = forecast.sums();
        boolean late = forecast.month() != null && forecast.month().isBefore(month);
        var figure = NLS.bind(late ? Messages.Plots_expectedLate : Messages.Plots_expected,
                money.text(sums.weighted()), money.text(sums.sum())) + without(sums);
        return new Row(forecast.month() == null ? Messages.Plots_noMonth
                : DateTimeFormatter.ofPattern("LLL yyyy").format(forecast.month()), sums.sum(), sums.weighted(), figure,
                late ? Tone.AMBER : Tone.TEXT);
    }

    private static String without(Sums sums) {
        return sums.unknown().isEmpty() ? ""
                : ' ' + NLS.bind(Messages.Column_without, String.join(", ", sums.unknown().stream().sorted().toList()));
    }

    /** @return the plots in words, for those who listen */
    String words() {
        return charts().stream().map(chart -> chart.title() + ": " + (chart.rows().isEmpty() ? chart.hint()
                : chart.rows().stream().map(row -> row.label() + " " + row.figure()).collect(Collectors.joining("; "))))
                .collect(Collectors.joining(". "));
    }

    /** @return all figures, a stage or a month a line */
    String csv() {
        var stages = flow.steps().stream().map(step -> Csv.line(step.name(), step.reached(), step.wentOn(), step.here(), "",
                "", "", "", "", "", ""));
        var stays = flow.stays().stream().map(stay -> Csv.line(stay.name(), "", "", "", stay.count(),
                stay.count() == 0 ? "" : stay.median(), stay.count() == 0 ? "" : stay.longest(), "", "", "", ""));
        var months = flow.forecast().stream().map(each -> Csv.line(each.month() == null ? Messages.Plots_noMonth
                : each.month(), "", "", "", "", "", "", each.sums().count(), each.sums().sum(),
                each.sums().weighted(), currency));
        return Stream.of(Stream.of(Messages.Plots_csv + "\r\n"), stages, stays, months).flatMap(lines -> lines)
                .collect(Collectors.joining());
    }
}
