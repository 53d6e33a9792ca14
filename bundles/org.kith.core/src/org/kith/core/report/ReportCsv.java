// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kith.core.plot.Plot;
import org.kith.core.report.ReportContent.Section;

/**
 * A report as values separated by commas (RFC 4180), one number or cell a line, with the query that it comes from. What
 * a spreadsheet would take for a formula is marked as text.
 */
public final class ReportCsv {

    private static final String HEAD = "section,part,key,name,row,column,value,unit,query";

    private final StringBuilder text = new StringBuilder(HEAD).append("\r\n");

    private ReportCsv() {
    }

    /** @return the whole report */
    public static String of(ReportContent content) {
        var csv = new ReportCsv();
        content.sections().forEach(csv::add);
        return csv.text.toString();
    }

    private void add(Section section) {
        for (var passage : section.passages()) {
            passage.lines().forEach(said -> line(section.title(), "text", "", passage.heading(), "", "", said, "", ""));
        }
        for (var figure : section.figures()) {
            line(section.title(), "figure", figure.key(), figure.name(), "", "",
                    new Number(figure.unit().plain(figure.value())), figure.unit().symbol(), figure.query());
        }
        section.plots().forEach(plot -> add(section, plot));
        section.tables().forEach(table -> add(section, table));
    }

    private void add(Section section, Plot plot) {
        plot.series().forEach(series -> series.points().forEach(point -> line(section.title(), "plot", plot.key(),
                plot.title(), point.label(), series.name(), new Number(plot.unit().plain(point.value())),
                plot.unit().symbol(), plot.query())));
    }

    private void add(Section section, ReportTable table) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int i = 0; i < table.columns().size(); i++) {
                var column = table.columns().get(i);
                var cell = table.rows().get(row).get(i);
                boolean counts = cell instanceof java.lang.Number;
                line(section.title(), "table", table.key(), table.title(), String.valueOf(row + 1), column.key(),
                        counts ? new Number(column.plain(cell)) : column.plain(cell),
                        counts ? column.unit().symbol() : "", table.query());
            }
        }
    }

    private void line(Object... values) {
        text.append(Arrays.stream(values).map(ReportCsv::quoted).collect(Collectors.joining(","))).append("\r\n");
    }

    /** A number may begin with a minus. */
    private record Number(String text) {
    }

    private static String quoted(Object value) {
        return value instanceof Number number ? number.text() : quoted(value.toString());
    }

    private static String quoted(String value) {
        var said = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = IntStream.range(0, said.length()).noneMatch(i -> ",\"\r\n".indexOf(said.charAt(i)) >= 0);
        return plain ? said : '"' + said.replace("\"", "\"\"") + '"';
    }
}
