// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.produced;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.pipeline.TiesProduced;
import org.kith.core.pipeline.TiesProduced.Door;
import org.kith.core.pipeline.TiesProduced.Part;
import org.kith.core.tie.TieClass;
import org.kith.model.edit.Words;
import org.kith.ui.chart.BarChart;
import org.kith.ui.chart.BarChart.Row;
import org.kith.ui.chart.BarChart.Shape;
import org.kith.ui.export.CsvLine;
import org.kith.ui.theme.Tone;

/**
 * What ties produced, as plots and in other forms.
 *
 * @param produced what is plotted
 */
record ProducedCharts(TiesProduced produced) {

    private static final double PER_CENT = 100;

    List<BarChart> charts() {
        return List.of(chart(Messages.Charts_ties, produced.classes(), ProducedCharts::words),
                chart(Messages.Charts_sources, produced.kinds().stream().filter(part -> part.opportunities() > 0)
                        .toList(), Words::of));
    }

    private static <T> BarChart chart(String title, List<Part<T>> parts, Function<T, String> name) {
        return new BarChart(title, Messages.Charts_opportunities, Messages.Charts_won, Shape.BARS,
                parts.stream().map(part -> row(part, name)).toList(), Messages.Charts_hint);
    }

    private static <T> Row row(Part<T> part, Function<T, String> name) {
        var figure = Double.isNaN(part.share()) || part.opportunities() == 0 ? String.valueOf(part.opportunities())
                : NLS.bind(Messages.Charts_figure, new Object[] {part.opportunities(), part.won(),
                    Math.round(part.share() * PER_CENT)});
        return new Row(name.apply(part.value()), part.opportunities(), part.won(), figure,
                part.opportunities() == 0 ? Tone.MUTED : Tone.TEXT);
    }

    /** @return a class of ties in a word; empty for null */
    static String words(TieClass tieClass) {
        return switch (tieClass) {
            case STRONG -> Messages.Tie_strong;
            case MEDIUM -> Messages.Tie_medium;
            case WEAK -> Messages.Tie_weak;
            case DORMANT -> Messages.Tie_dormant;
            case ABSENT -> Messages.Tie_absent;
            case null -> "";
        };
    }

    /** @return the plots in words, for those who listen */
    String words() {
        return charts().stream().map(chart -> chart.title() + ": " + chart.rows().stream()
                .map(row -> row.label() + " " + row.figure()).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "));
    }

    /** @return all figures: what led to which opportunity, a source a line */
    String csv() {
        return Stream.concat(Stream.of(Messages.Charts_csv + "\r\n"), produced.doors().stream()
                .map(ProducedCharts::line)).collect(Collectors.joining());
    }

    private static String line(Door door) {
        return CsvLine.of(door.title(), door.won() ? Messages.Table_yes : Messages.Table_no, Words.of(door.kind()),
                door.name() == null ? "" : door.name(), words(door.tieClass()),
                door.length() == 0 ? "" : door.length());
    }
}
