// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kith.cli.internal.output.Terminal;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.plot.Plot;
import org.kith.core.plot.Series;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Passage;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportHtml;
import org.kith.core.report.ReportTable;
import org.kith.core.report.ReportTable.Column;

/**
 * A report as text: figures and tables; plots as tables of what they show.
 *
 * @param content to be printed
 * @param terminal where to
 */
record ReportText(ReportContent content, Terminal terminal) {

    void print() {
        terminal.print(content.title());
        terminal.print(ReportHtml.about(content));
        content.sections().forEach(this::print);
    }

    private void print(Section section) {
        terminal.print("");
        if (!section.title().isEmpty()) {
            terminal.print(section.title());
            terminal.print("");
        }
        section.passages().forEach(this::print);
        if (!section.figures().isEmpty()) {
            var table = new TextTable(Messages.figure, Messages.value, Messages.whereFrom);
            section.figures().forEach(figure -> table.row(figure.name(), figure.text(), figure.query()));
            table.print(terminal);
        }
        section.plots().stream().filter(plot -> !plot.isEmpty() && sameLabels(plot)).forEach(this::print);
        section.tables().stream().filter(table -> !table.rows().isEmpty()).forEach(this::print);
    }

    private void print(Passage passage) {
        if (!passage.heading().isEmpty()) {
            terminal.print(passage.heading());
        }
        passage.lines().forEach(line -> terminal.print(passage.heading().isEmpty() ? line : "  " + line));
    }

    private static boolean sameLabels(Plot plot) {
        return plot.series().stream().map(each -> each.points().size()).distinct().count() == 1;
    }

    private void print(Plot plot) {
        terminal.print("");
        var series = plot.series();
        var table = new TextTable(Stream.concat(Stream.of(plot.title()), series.stream().map(Series::name))
                .toArray(String[]::new));
        IntStream.range(0, series.getFirst().points().size()).forEach(place -> {
            var cells = new ArrayList<Object>();
            cells.add(series.getFirst().points().get(place).label());
            series.forEach(each -> cells.add(plot.unit().text(each.points().get(place).value())));
            table.row(cells.toArray());
        });
        table.print(terminal);
    }

    private void print(ReportTable content) {
        terminal.print("");
        terminal.print(content.title());
        int[] shown = IntStream.range(0, content.columns().size()).filter(i -> content.columns().get(i).isShown())
                .toArray();
        var table = new TextTable(IntStream.of(shown).mapToObj(content.columns()::get).map(Column::title)
                .toArray(String[]::new));
        content.rows().forEach(row -> table.row(IntStream.of(shown)
                .mapToObj(i -> content.columns().get(i).text(row.get(i))).toArray()));
        table.print(terminal);
    }
}
