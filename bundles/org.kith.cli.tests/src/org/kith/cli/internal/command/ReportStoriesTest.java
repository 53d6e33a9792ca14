// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports, on 1 September 2026. */
class ReportStoriesTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void grow() {
        shell = new Shell(home);
        shell.kith("init", "--sample");
        run("confidence", "add", "4", "--situation", "public speaking", "--date", "2026-06-01");
        run("confidence", "add", "7", "--situation", "public speaking", "--date", "2026-08-01");
        run("achievement", "add", "Spoke at JavaLand", "--date", "2026-08-01");
        run("feedback", "add", "Clear and warm", "--date", "2026-08-02");
    }

    private void run(String... arguments) {
        assertThat(shell.kith(arguments).code()).as(String.join(" ", arguments)).isZero();
    }

    private Map<String, Object> report(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addFirst("report");
        var result = shell.json(all.toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        return result.object();
    }

    private String file(String name, String report) throws IOException {
        var file = home.resolve(name);
        assertThat(shell.kith("report", report, "--output", file.toString()).out()).contains(file.toString());
        return Files.readString(file);
    }

    @Test
    void withoutANameTheReportsAreListed() {
        assertThat(shell.json("report").list()).extracting(each -> each.get("id")).containsExactly("state",
                "ties-produced", "support", "insights", "mentorship", "visibility", "referrals", "collaboration",
                "relationships", "growth", "brag");
        assertThat(shell.kith("report").out()).contains("brag", "What you can be proud of");
    }

    @Test
    void aReportIsReadOnTheTerminal() {
        assertThat(shell.kith("report", "growth").out()).contains("Trend of confidence", "3\u00a0per entry",
                "By how much confidence changes", "Spoke at JavaLand", "Clear and warm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "ties-produced", "support", "insights", "mentorship", "visibility", "referrals",
        "collaboration", "relationships", "growth", "brag"})
    void theTableHasTheNumbersOfTheDocument(String id) throws IOException {
        var document = report(id);
        var figures = new HashMap<String, Double>();
        Pattern.compile("(?m)^[^\\n]*,figure,(\\w+),(?:\"[^\"]*\"|[^,]*),,,([^,]*),").matcher(file(id + ".csv", id))
                .results().forEach(found -> figures.put(found.group(1),
                        found.group(2).isEmpty() ? null : Double.valueOf(found.group(2))));

        assertThat(figures).isNotEmpty().allSatisfy((key, value) -> {
            var told = (Number) document.get(key);
            assertThat(told == null ? null : told.doubleValue()).as(key).isEqualTo(value);
        });
        assertThat(((Map<?, ?>) document.get("queries")).keySet().containsAll(figures.keySet())).isTrue();
    }

    @Test
    void theNumbersOfPlotsAreInTheDocument() {
        var plots = (List<?>) report("growth").get("plots");

        assertThat(plots).hasSize(4);
        assertThat(plots.getFirst().toString()).contains("confidenceSeries", "2026-08-01", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "svg"})
    void filesForEyesHaveThePlots(String ending) throws IOException {
        assertThat(file("growth." + ending, "growth")).contains("<svg", "2026-08-01");
    }

    @Test
    void paperIsWrittenWithoutADisplay() throws IOException {
        var file = home.resolve("state.pdf");
        run("report", "state", "--output", file.toString());

        assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes());
    }

    @Test
    void aReportIsWrittenAgainOverTheOldOne() throws IOException {
        var before = file("growth.html", "growth");
        run("confidence", "add", "9", "--situation", "public speaking");

        assertThat(file("growth.html", "growth")).isNotEqualTo(before);
    }

    @Test
    void timeBeginsWhereItIsSaid() {
        assertThat(report("brag")).containsEntry("bragAchievements", 1);
        assertThat(report("brag", "--since", "2026-08-02")).containsEntry("bragAchievements", 0)
                .containsEntry("since", "2026-08-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report nothing", "report growth --output growth.docx", "report growth --since 2027-01-01",
        "report growth --output nowhere/at/all.html"})
    void whatCanNotBeDoneIsSaid(String arguments) {
        var result = shell.kith(arguments.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("kith: ").doesNotContain("Exception");
    }

    @Test
    void anUnknownReportIsAnsweredWithThoseThereAre() {
        assertThat(shell.kith("report", "growht").err()).contains("growht", "state", "growth", "brag");
    }
}
