// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learnt from people, on 1 September 2026. */
class InsightStoriesTest {

    private static final String WASM = "WebAssembly in data tools";

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void addPeople() throws IOException {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        var cards = new StringBuilder();
        for (var card : List.of("Ada Lovelace\r\nORG:Engines", "Alan Turing\r\nORG:Engines",
                "Tim Berners-Lee\r\nORG:CERN")) {
            cards.append("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:").append(card).append("\r\nEND:VCARD\r\n");
        }
        shell.kith("import", Files.writeString(home.resolve("people.vcf"), cards).toString());
    }

    private Shell.Result run(String... arguments) {
        var result = shell.kith(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private Shell.Result add(String title, String... more) {
        var arguments = new ArrayList<>(List.of("insight", "add", title, "--topic", "Data tools"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Map<String, Object> show(String title) {
        return shell.json("insight", "show", title).object();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    @Test
    void twoOfDifferentEmployersCorroborateTwoOfTheSameDoNot() {
        add(WASM, "--told-by", "Ada Lovelace");
        assertThat(show(WASM)).containsEntry("kind", "TREND").containsEntry("horizon", "YEAR_1")
                .containsEntry("confidence", "SINGLE_SOURCE").containsEntry("impact", 3)
                .containsEntry("topics", List.of("Data tools")).containsEntry("reviewOn", "2027-03-01");

        run("insight", "corroborate", WASM, "Alan Turing");
        assertThat(show(WASM)).containsEntry("confidence", "SINGLE_SOURCE");

        run("insight", "corroborate", WASM, "tim");
        assertThat(show(WASM)).containsEntry("confidence", "CORROBORATED");
        assertThat(maps(show(WASM).get("corroborations"))).extracting(each -> each.get("name"),
                each -> each.get("agrees")).containsExactly(tuple("Alan Turing", true),
                        tuple("Tim Berners-Lee", true));
        assertThat(run("insight", "show", "web").out()).contains("Told by: Ada Lovelace",
                "Confidence: Corroborated", "Impact: 3 of 5", "Tim Berners-Lee says the same (2026-09-01).");
    }

    @Test
    void whoDisagreesDoesNotCorroborate() {
        add(WASM, "--told-by", "Ada Lovelace");
        run("insight", "corroborate", WASM, "tim", "--disagrees");
        assertThat(show(WASM)).containsEntry("confidence", "SINGLE_SOURCE");
        assertThat(run("insight", "show", WASM).out()).contains("Tim Berners-Lee disagrees (2026-09-01).");
    }

    @Test
    void whoTookPartInALunchToldWhatWasLearntThere() {
        var lunch = shell.json("log", "Ada Lovelace", "Tim Berners-Lee", "--kind", "meeting", "--date", "2026-08-20")
                .object().get("id").toString();
        add(WASM, "--interaction", lunch);
        assertThat(show(WASM)).containsEntry("interaction", lunch).containsEntry("capturedOn", "2026-08-20")
                .containsEntry("confidence", "CORROBORATED");
        assertThat(maps(show(WASM).get("sources"))).extracting(each -> each.get("name"))
                .containsExactly("Ada Lovelace", "Tim Berners-Lee");
    }

    @Test
    void insightsAreFoundByTopicHorizonAndTeller() {
        add(WASM, "--told-by", "Ada Lovelace", "--date", "2026-08-01");
        add("Columns everywhere", "--told-by", "CERN", "--horizon", "now");
        run("insight", "add", "Law changes", "--topic", "Law", "--kind", "regulation", "--told-by", "tim");

        assertThat(titles("--topic", "data TOOLS")).containsExactly("Columns everywhere", WASM);
        assertThat(titles("--horizon", "1-year")).containsExactly("Law changes", WASM);
        assertThat(titles("--told-by", "cern")).containsExactly("Columns everywhere");
        assertThat(titles("--told-by", "tim")).containsExactly("Law changes");
        assertThat(run("insights", "--topic", "law").out())
                .containsPattern("Law changes +Regulation +Law +Tim Berners-Lee +Single source +3 +1 year +2027-03-01");
    }

    private List<Object> titles(String... more) {
        var arguments = new ArrayList<>(List.of("insights"));
        arguments.addAll(List.of(more));
        return maps(shell.json(arguments.toArray(String[]::new)).list()).stream().map(each -> each.get("title"))
                .toList();
    }

    @Test
    void whoToldMostStandsFirst() {
        add(WASM, "--told-by", "Ada Lovelace");
        add("Columns everywhere", "--told-by", "Ada Lovelace", "--date", "2026-08-01");
        run("insight", "corroborate", WASM, "tim");
        assertThat(maps(shell.json("insights", "--tellers").list())).extracting(each -> each.get("name"),
                each -> each.get("told"), each -> each.get("confirmed"), each -> each.get("last"))
                .containsExactly(tuple("Ada Lovelace", 2, 0, "2026-09-01"),
                        tuple("Tim Berners-Lee", 0, 1, "2026-09-01"));
        assertThat(run("insights", "--tellers").out()).containsPattern("Ada Lovelace +2 +0 +2026-09-01");
    }

    @Test
    void whatIsKnownInsteadTakesItsPlace() {
        add(WASM);
        add("WebAssembly everywhere", "--url", "https://example.org/wasm");
        run("insight", "supersede", WASM, "WebAssembly everywhere");
        assertThat(titles()).containsExactly("WebAssembly everywhere");
        assertThat(titles("--all")).hasSize(2);
        assertThat(run("insight", "show", WASM).out()).contains("Known instead: WebAssembly everywhere");
        assertThat(show("web")).containsEntry("title", "WebAssembly everywhere");
    }

    @Test
    void whatIsOldIsSaidTodayUntilItIsLookedAt() {
        add(WASM, "--told-by", "Ada Lovelace", "--review", "2026-08-31");
        assertThat(run("today").out()).contains("told by Ada Lovelace on 2026-09-01, does it still hold?");
        run("insight", "review", WASM);
        assertThat(show(WASM)).containsEntry("reviewOn", "2027-03-01");
        run("insight", "review", WASM, "--again", "2026-09-01");
        run("insight", "review", WASM, "--expired");
        assertThat(run("today").out()).doesNotContain("does it still hold?");
        assertThat(show(WASM)).containsEntry("expiredOn", "2026-09-01").containsEntry("current", false);
    }

    @Test
    void anInsightLeadsToAnOpportunity() {
        run("board", "create", "job");
        var id = shell.json("insight", "add", WASM, "--told-by", "Ada Lovelace").object().get("id").toString();
        run("opportunity", "add", "A data tool", "--via", id);
        assertThat(maps(shell.json("opportunity", "show", "A data tool").object().get("sources"))).singleElement()
                .satisfies(each -> assertThat(each).containsEntry("kind", "INSIGHT").containsEntry("via", id));
        assertThat(run("opportunity", "show", "A data tool").out()).contains("Insight, " + WASM + ", Ada Lovelace");
    }

    @Test
    void undoTakesItBack() {
        add(WASM);
        run("undo");
        assertThat(run("insights").out()).startsWith("There is no such insight.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "change|--confidence corroborated | Nobody can say that",
        "change|--confidence sure         | does not say how sure",
        "change|--impact 6                | from 1 to 5, not 6",
        "change|--horizon later           | is no horizon",
        "change|--kind gossip             | is no kind of insight",
        "change|--told-by Nobody          | nobody called",
        "corroborate|Nobody               | nobody called",
        "supersede|WebAssembly            | its own place",
        "supersede|nothing                | No insight is called"})
    void whatCannotBeIsRefusedAndChangesNothing(String command, String rest, String message) {
        add(WASM);
        var before = shell.json("history").list().size();
        var arguments = new ArrayList<>(List.of("insight", command, WASM));
        arguments.addAll(List.of(rest.strip().split(" ")));

        var result = shell.kith(arguments.toArray(String[]::new));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message).doesNotContain("\tat ");
        assertThat(shell.json("history").list()).hasSize(before);
    }

    @Test
    void anInteractionThatIsNotThereIsSaid() {
        assertThat(shell.kith("insight", "add", WASM, "--interaction", "x").err()).contains("no interaction");
    }
}
