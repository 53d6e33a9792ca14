// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.core.plot.Plot;
import org.kith.core.plot.Unit;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportTable;
import org.kith.core.report.ReportTable.Named;

/** A report as one JSON document: each figure and each table by its key, and where they come from. */
final class ReportJson {

    private ReportJson() {
    }

    static Map<String, Object> of(ReportContent content) {
        var document = Json.object("report", content.id(), "title", content.title(), "since", content.since(), "on",
                content.on());
        content.figures().forEach(figure -> document.put(figure.key(), number(figure.value(), figure.unit())));
        content.tables().forEach(table -> document.put(table.key(), rows(table)));
        document.put("plots", content.plots().stream().map(ReportJson::plot).toList());
        document.put("text", content.sections().stream().filter(section -> !section.passages().isEmpty())
                .map(ReportJson::text).toList());
        document.put("units", units(content));
        document.put("queries", queries(content));
        return document;
    }

    /** A whole number where there is no fraction; null for what is not known. */
    private static Object number(double value, Unit unit) {
        return Double.isNaN(value) ? null : unit.decimals() == 0 && !unit.equals(Unit.SHARE)
                && value == (int) value ? (Object) (int) value : (Object) value;
    }

    private static List<Map<String, Object>> rows(ReportTable table) {
        return table.rows().stream().map(row -> {
            var object = new LinkedHashMap<String, Object>();
            for (int i = 0; i < row.size(); i++) {
                object.put(table.columns().get(i).key(), cell(row.get(i), table.columns().get(i).unit()));
            }
            return (Map<String, Object>) object;
        }).toList();
    }

    private static Object cell(Object cell, Unit unit) {
        return switch (cell) {
            case Number number -> number(number.doubleValue(), unit);
            case Named named -> named.value();
            case null, default -> cell;
        };
    }

    private static Map<String, Object> plot(Plot plot) {
        return Json.object("key", plot.key(), "title", plot.title(), "unit", plot.unit().symbol(), "query",
                plot.query(), "series", plot.series().stream().map(series -> Json.object("name", series.name(),
                        "points", series.points().stream().map(point -> Json.object("label", point.label(), "value",
                                number(point.value(), plot.unit()))).toList())).toList());
    }

    private static Map<String, Object> text(Section section) {
        return Json.object("section", section.title(), "passages", section.passages().stream().map(passage ->
                Json.object("heading", passage.heading(), "lines", passage.lines())).toList());
    }

    private static Map<String, Object> units(ReportContent content) {
        var units = new LinkedHashMap<String, Object>();
        content.figures().stream().filter(figure -> !figure.unit().symbol().isEmpty())
                .forEach(figure -> units.put(figure.key(), figure.unit().symbol()));
        return units;
    }

    private static Map<String, Object> queries(ReportContent content) {
        var queries = new LinkedHashMap<String, Object>();
        content.figures().forEach(figure -> queries.put(figure.key(), figure.query()));
        content.tables().forEach(table -> queries.put(table.key(), table.query()));
        return queries;
    }
}
