// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.kith.core.plot.Plot;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Figure;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.ReportTable;
import org.osgi.service.component.annotations.Component;

/** Tells how many people speak which language. */
@Component
public final class LanguagesReport implements Report {

    private static final String QUERY = "people with a language of that name";

    @Override
    public String id() {
        return "languages";
    }

    @Override
    public String title() {
        return "Languages";
    }

    @Override
    public String purpose() {
        return "Which languages your network speaks.";
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var speakers = new TreeMap<String, Integer>();
        request.shown(request.network().root().getPeople()).flatMap(Languages::of)
                .forEach(spoken -> speakers.merge(Languages.name(spoken.getLanguage()), 1, Integer::sum));
        var name = request.network().root().getName();
        return () -> new ReportContent(id(), title(), name, request.since(), request.on(), List.of(section(speakers)));
    }

    private static Section section(Map<String, Integer> speakers) {
        var names = List.copyOf(speakers.keySet());
        var rows = new ArrayList<List<Object>>();
        speakers.forEach((language, count) -> rows.add(List.of(language, count)));
        return new Section("", List.of(),
                List.of(new Figure("languages", "Languages", speakers.size(), Unit.COUNT, QUERY)),
                List.of(new Plot("speakers", "Speakers", Plot.Shape.BARS, Unit.COUNT,
                        List.of(Series.of("", names, speakers::get)), QUERY)),
                List.of(new ReportTable("byLanguage", "By language", List.of(
                        new ReportTable.Column("language", "Language"), new ReportTable.Column("people", "People")),
                        rows, QUERY)));
    }
}
