// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kith.core.plot.Plot;
import org.kith.core.plot.Plot.Shape;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Figure;
import org.kith.core.report.ReportContent.Passage;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportTable;
import org.kith.core.report.ReportTable.Column;

/** A section that is being written. */
final class Chapter {

    private final String title;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Plot> plots = new ArrayList<>();
    private final List<ReportTable> tables = new ArrayList<>();

    Chapter(String title) {
        this.title = title;
    }

    Chapter say(String line) {
        return say("", line);
    }

    Chapter say(String heading, String... lines) {
        passages.add(new Passage(heading, Arrays.asList(lines)));
        return this;
    }

    /** A number that only counts. */
    Chapter count(String key, String name, double value, String query) {
        return figure(key, name, value, Unit.COUNT, query);
    }

    Chapter figure(String key, String name, double value, Unit unit, String query) {
        figures.add(new Figure(key, name, value, unit, query));
        return this;
    }

    Chapter plot(String key, String name, Shape shape, String query, Series... series) {
        return plot(key, name, shape, Unit.COUNT, query, List.of(series));
    }

    Chapter plot(String key, String name, Shape shape, Unit unit, String query, List<Series> series) {
        plots.add(new Plot(key, name, shape, unit, series, query));
        return this;
    }

    Chapter table(String key, String name, String query, List<Column> columns, List<List<Object>> rows) {
        tables.add(new ReportTable(key, name, columns, rows, query));
        return this;
    }

    Section end() {
        return new Section(title, passages, figures, plots, tables);
    }
}
