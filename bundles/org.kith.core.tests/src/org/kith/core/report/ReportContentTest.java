// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.plot.Unit;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportTable.Column;
import org.kith.core.report.ReportTable.Named;
import org.kith.model.growth.FeedbackKind;

class ReportContentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static Section section(String... keys) {
        return new Section("", List.of(), Arrays.stream(keys).map(key -> new Figure(key, key, 1, Unit.COUNT, "All."))
                .toList(), List.of(), List.of());
    }

    @Test
    void aKeyNamesOneThing() {
        assertThatThrownBy(() -> new ReportContent("id", "Title", "Network", DAY, DAY, List.of(section("a"),
                section("b", "a")))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a");
    }

    @Test
    void aRowHasACellForEachColumn() {
        var columns = List.of(new Column("a", "A"), new Column("b", "B"));

        assertThatThrownBy(() -> new ReportTable("key", "Title", columns, List.of(List.of("one")), "All."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cellsReadAsPeopleAndAsProgramsLikeThem() {
        var column = new Column("a", "A", Unit.SHARE);

        assertThat(column.text(0.5)).isEqualTo("50\u00a0%");
        assertThat(column.plain(0.5)).isEqualTo("0.5");
        assertThat(column.text(FeedbackKind.PRAISE)).isEqualTo("Praise");
        assertThat(column.plain(FeedbackKind.PRAISE)).isEqualTo("PRAISE");
        assertThat(column.text(new Named("STRONG", "Strong"))).isEqualTo("Strong");
        assertThat(column.plain(new Named("STRONG", "Strong"))).isEqualTo("STRONG");
        assertThat(column.text(UUID.randomUUID())).isEmpty();
        assertThat(column.text(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a.html, HTML", "A.PDF, PDF", "x.y.csv, CSV", "plots.svg, SVG"})
    void theNameOfAFileTellsTheFormat(String file, ReportFormat format) {
        assertThat(ReportFormat.of(file)).contains(format);
    }

    @Test
    void anUnknownEndingIsNoFormat() {
        assertThat(ReportFormat.of("report.docx")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, 2024-10-01", "2026-01-31, 2024-04-01", "2026-12-31, 2025-01-01"})
    void eightQuartersAreToldOverTime(LocalDate on, LocalDate since) {
        assertThat(ReportRequest.usualStart(on)).isEqualTo(since);
    }
}
