// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.kith.core.plot.Plot;

/**
 * What a report says; immutable, usable on any thread.
 *
 * @param id of the report
 * @param title of the report
 * @param network name of the network
 * @param since the first day of what is told over time
 * @param on the day of the report
 * @param sections in their order; no two figures, tables or plots have the same key
 */
public record ReportContent(String id, String title, String network, LocalDate since, LocalDate on,
        List<Section> sections) {

    public ReportContent {
        sections = List.copyOf(sections);
        var keys = new HashSet<String>();
        sections.stream().flatMap(Section::keys).forEach(key -> {
            if (!keys.add(key)) {
                throw new IllegalArgumentException("Two things are called " + key);
            }
        });
    }

    /**
     * A part of a report.
     *
     * @param title above it; empty if it needs none
     * @param passages what is said in words
     * @param figures the numbers that matter most
     * @param plots the numbers as pictures
     * @param tables everything in detail
     */
    public record Section(String title, List<Passage> passages, List<Figure> figures, List<Plot> plots,
            List<ReportTable> tables) {

        public Section {
            Objects.requireNonNull(title);
            passages = List.copyOf(passages);
            figures = List.copyOf(figures);
            plots = List.copyOf(plots);
            tables = List.copyOf(tables);
        }

        private Stream<String> keys() {
            return Stream.of(figures.stream().map(Figure::key), plots.stream().map(Plot::key),
                    tables.stream().map(ReportTable::key)).flatMap(each -> each);
        }
    }

    /**
     * Something said in words.
     *
     * @param heading of it; empty for a paragraph
     * @param lines sentences of the user or of Kith
     */
    public record Passage(String heading, List<String> lines) {

        public Passage {
            Objects.requireNonNull(heading);
            lines = List.copyOf(lines);
        }
    }

    /** @return all figures, section by section */
    public List<Figure> figures() {
        return sections.stream().flatMap(section -> section.figures().stream()).toList();
    }

    /** @return all plots, section by section */
    public List<Plot> plots() {
        return sections.stream().flatMap(section -> section.plots().stream()).toList();
    }

    /** @return all tables, section by section */
    public List<ReportTable> tables() {
        return sections.stream().flatMap(section -> section.tables().stream()).toList();
    }
}
