// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.anExchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.plot.Plot;
import org.kith.core.report.Figure;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportFormat;
import org.kith.core.report.ReportPdf;
import org.kith.model.contacts.SupportKind;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.TalkStatus;
import org.kith.testkit.Services;

/** Whatever a report is written as, it has the same numbers. */
class ReportLawTest {

    private static final String REPORTS = "state ties-produced support insights mentorship visibility referrals"
            + " collaboration relationships growth brag";
    private static final Pattern FIGURE = Pattern.compile("<dt>(.*?)</dt><dd>(.*?)</dd>");
    private static final Pattern NUMBER = Pattern.compile("<td class=\"number\">(.*?)</td>");

    private final Growing growing = new Growing();

    @AfterEach
    void close() {
        growing.close();
    }

    private void fill() {
        var network = growing.network();
        var ada = network.add(aPerson("Ada Lovelace").worksFor("Analytical Engines", "Programmer").withCadence(30, 45));
        var tim = network.add(aPerson("Tim Lee"));
        network.add(aCall().on("2026-07-01").with(ada));
        network.add(aCall().on("2025-07-01").with(tim));
        network.add(anExchange(SupportKind.FEEDBACK).from(ada)
                .to(network.network().root().getOwner()).on("2026-08-01").helpful(5));
        network.add(aMentorship().by(ada)
                .of(network.network().root().getOwner()).about("Talks").active("2026-08-01").build());
        growing.insight("Engines think", "Engines", "2026-05-01", ada, tim);
        growing.confidence("2026-04-10", 4);
        growing.confidence("2026-05-10", 7);
        growing.achievement("Gave a talk & lived", "2026-05-02");
        growing.feedback("=Well <b>done</b>, \"really\"", FeedbackKind.PRAISE, "2026-05-03", ada);
        growing.talk("Rehearse aloud", "2026-05-02", TalkStatus.DELIVERED);
    }

    private static byte[] written(ReportContent content, ReportFormat format) throws IOException {
        var output = new ByteArrayOutputStream();
        format.write(content, Services.get(ReportPdf.class), output);
        return output.toByteArray();
    }

    private static String text(ReportContent content, ReportFormat format) throws IOException {
        return new String(written(content, format), StandardCharsets.UTF_8);
    }

    private static String paper(ReportContent content) throws IOException {
        try (var document = Loader.loadPDF(written(content, ReportFormat.PDF))) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1) + (found.groupCount() > 1
                ? " " + found.group(2) : "")).map(ReportLawTest::plain).map(each -> each.replace("&quot;", "\"")
                        .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")).toList();
    }

    /** Each line as its cells. */
    private static List<List<String>> cells(String csv) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var matcher = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\r]*))(,|\r\n)").matcher(csv);
        while (matcher.find()) {
            line.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("\"\"", "\""));
            if (matcher.group(3).length() > 1) {
                lines.add(List.copyOf(line));
                line.clear();
            }
        }
        return lines;
    }

    private static List<List<String>> part(String csv, String part) {
        return cells(csv).stream().filter(line -> line.get(1).equals(part)).toList();
    }

    private static List<String> numbers(Stream<Plot> plots) {
        return plots.flatMap(plot -> plot.series().stream().flatMap(series -> series.points().stream()
                .map(point -> plot.unit().plain(point.value())))).toList();
    }

    private static List<String> tableNumbers(ReportContent content, boolean forPeople) {
        return content.tables().stream().flatMap(table -> table.rows().stream().flatMap(row -> {
            var texts = new ArrayList<String>();
            for (int i = 0; i < row.size(); i++) {
                var column = table.columns().get(i);
                if (row.get(i) instanceof Number) {
                    texts.add(forPeople ? plain(column.text(row.get(i))) : column.plain(row.get(i)));
                }
            }
            return texts.stream();
        })).toList();
    }

    private void holds(String id) throws IOException {
        var content = growing.report(id);
        var figures = content.figures();
        var csv = text(content, ReportFormat.CSV);
        var page = text(content, ReportFormat.HTML);
        var paper = paper(content);

        assertThat(part(csv, "figure")).extracting(line -> line.get(2), line -> line.get(6))
                .containsExactlyElementsOf(figures.stream().map(figure -> tuple(
                        figure.key(), figure.unit().plain(figure.value()))).toList());
        assertThat(found(FIGURE, page)).containsExactlyElementsOf(figures.stream()
                .map(figure -> plain(figure.name() + " " + figure.text())).toList());
        assertThat(figures).allSatisfy(figure -> assertThat(paper).contains(plain(figure.text() + " "
                + figure.name()), figure.query().split(" ")[0]));
        assertThat(part(csv, "plot")).extracting(line -> line.get(6))
                .containsExactlyElementsOf(numbers(content.plots().stream()));
        assertThat(content.plots()).allSatisfy(plot -> assertThat(plain(page)).contains(plain(plot.inWords()
                .replace("&", "&amp;"))));
        assertThat(part(csv, "table")).filteredOn(line -> line.get(6).matches("-?[0-9.]+"))
                .extracting(line -> line.get(6)).containsAll(tableNumbers(content, false));
        assertThat(found(NUMBER, page)).filteredOn(text -> !text.isEmpty())
                .containsExactlyElementsOf(tableNumbers(content, true));
        assertThat(tableNumbers(content, true)).allSatisfy(number -> assertThat(paper).contains(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "ties-produced", "support", "insights", "mentorship", "visibility", "referrals",
        "collaboration", "relationships", "growth", "brag"})
    void everyFormatHasTheSameNumbers(String id) throws IOException {
        fill();

        holds(id);
        assertThat(growing.report(id).figures()).extracting(Figure::value).anyMatch(value -> value != 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "ties-produced", "support", "insights", "mentorship", "visibility", "referrals",
        "collaboration", "relationships", "growth", "brag"})
    void aReportOnAnEmptyNetworkSaysHowToBegin(String id) throws IOException {
        holds(id);

        var content = growing.report(id);
        assertThat(content.figures()).isNotEmpty().extracting(Figure::value).allMatch(value -> value == 0
                || Double.isNaN(value));
        if (!id.equals("state")) {
            assertThat(content.sections().getFirst().passages().getFirst().lines().getFirst()).contains("kith ");
        }
        assertThat(text(content, ReportFormat.SVG)).contains("Nothing to show yet.");
    }

    @Test
    void everyNumberSaysWhereItComesFrom() {
        fill();

        assertThat(REPORTS.split(" ")).allSatisfy(id -> {
            var content = growing.report(id);
            assertThat(content.figures()).allSatisfy(figure -> assertThat(figure.query()).endsWith("."));
            assertThat(content.plots()).allSatisfy(plot -> assertThat(plot.query()).endsWith("."));
            assertThat(content.tables()).allSatisfy(table -> assertThat(table.query()).endsWith("."));
        });
    }

    @Test
    void nothingThatSomebodyWroteIsTakenForMarkupOrAFormula() throws IOException {
        fill();

        var content = growing.report("growth");
        assertThat(text(content, ReportFormat.HTML)).contains("=Well &lt;b&gt;done&lt;/b&gt;, &quot;really&quot;")
                .doesNotContain("<b>", "<script", "http-equiv");
        assertThat(text(content, ReportFormat.CSV)).contains("\"'=Well <b>done</b>, \"\"really\"\"\"");
    }

    @Test
    void aPageNeedsNothingFromElsewhereAndFollowsLightAndDark() throws IOException {
        fill();

        assertThat(text(growing.report("state"), ReportFormat.HTML)).contains("<svg", "prefers-color-scheme: dark",
                "@media print").doesNotContain("src=", "<link", "href=", "url(");
    }
}
