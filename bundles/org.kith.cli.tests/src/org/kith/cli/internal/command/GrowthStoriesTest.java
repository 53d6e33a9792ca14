// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the owner grows, on 1 September 2026. */
class GrowthStoriesTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void addAda() throws IOException {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        shell.kith("import", Files.writeString(home.resolve("people.vcf"),
                "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Lovelace\r\nEND:VCARD\r\n").toString());
    }

    private Shell.Result run(String... arguments) {
        var result = shell.kith(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    @Test
    void confidenceRises() {
        run("confidence", "add", "4", "--skill", "Public speaking", "--date", "2026-07-01");
        run("confidence", "add", "5", "--skill", "public speaking", "--date", "2026-08-01");
        run("confidence", "add", "7", "--skill", "Public speaking", "--note", "A full hall");
        run("confidence", "add", "10", "--situation", "Asking for help");
        assertThat(maps(shell.json("confidence").list())).extracting(each -> each.get("subject"))
                .containsExactly("Asking for help", "Public speaking");
        assertThat(maps(shell.json("confidence").list())).last()
                .satisfies(each -> assertThat(each).containsEntry("trend", 1.5));
        assertThat(run("confidence").out()).containsPattern("Public speaking +7 +\\+1\\.5 +▃▄▆")
                .containsPattern("Asking for help +10 +█");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11 --situation Talks", "0 --skill Talks", "5", "5 --skill Talks --situation Talks"})
    void confidenceThatCannotBeIsRefused(String arguments) {
        var result = shell.kith(("confidence add " + arguments).split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).doesNotContain("\tat ");
        assertThat(run("confidence").out()).startsWith("Nothing was noted yet.");
    }

    @Test
    void whatWasAchievedIsToldInFourParts() {
        assertThat(run("achievement", "list").out()).startsWith("Nothing was kept yet.");
        run("achievement", "add", "First", "talk", "--situation", "Nobody knew us", "--task", "Be known",
                "--action", "I spoke", "--result", "120 people know", "--skill", "Public speaking",
                "--corroborated-by", "ada", "--evidence", "https://example.org/talk", "--date", "2026-08-01");
        run("achievement", "add", "Second talk");
        assertThat(maps(shell.json("achievement", "list").list())).extracting(each -> each.get("title"))
                .containsExactly("Second talk", "First talk");
        assertThat(run("achievement", "list").out()).contains("2026-08-01  First talk", "Situation: Nobody knew us",
                "Task: Be known", "Action: I spoke", "Result: 120 people know", "Skills: Public speaking",
                "Corroborated by: Ada Lovelace", "Evidence: https://example.org/talk");
    }

    @Test
    void feedbackIsFoundByWhoGaveItAndKind() {
        run("feedback", "add", "Clear slides", "--from", "Ada Lovelace", "--skill", "Public speaking");
        run("feedback", "add", "Speak slower", "--kind", "constructive");
        assertThat(maps(shell.json("feedback", "list").list())).hasSize(2);
        assertThat(maps(shell.json("feedback", "list", "--from", "ada").list())).singleElement()
                .satisfies(each -> assertThat(each).containsEntry("text", "Clear slides"));
        assertThat(run("feedback", "list", "--kind", "constructive").out())
                .containsPattern("2026-09-01 +Constructive +Speak slower").doesNotContain("Clear slides");
        assertThat(shell.kith("feedback", "add", "x", "--kind", "rude").err()).contains("is no kind of feedback");
    }

    @Test
    void anAchievementIsToldInFullLater() {
        run("achievement", "add", "First talk", "--date", "2026-08-01");
        run("achievement", "change", "first", "--result", "120 people know", "--corroborated-by", "ada",
                "--title", "Gave a first talk");
        assertThat(run("achievement", "list").out()).contains("2026-08-01  Gave a first talk",
                "Result: 120 people know", "Corroborated by: Ada Lovelace");
        run("undo");
        assertThat(run("achievement", "list").out()).contains("2026-08-01  First talk").doesNotContain("120");
    }

    @Test
    void whoSaidSomethingCanBeAddedLater() {
        run("feedback", "add", "Clear slides");
        run("feedback", "change", "clear", "--from", "ada", "--kind", "mixed", "--text", "Clear slides, too many");
        assertThat(maps(shell.json("feedback", "list", "--from", "ada").list())).singleElement().satisfies(each ->
                assertThat(each).containsEntry("text", "Clear slides, too many").containsEntry("kind", "MIXED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"achievement", "feedback"})
    void whatIsNotThereCannotBeChanged(String what) {
        var result = shell.kith(what, "change", "nothing");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("\u201cnothing\u201d", "Look with \u201ckith " + what + " list\u201d");
    }

    @Test
    void aTalkGoesFromItsIdeaToTheHall() {
        run("talk", "add", "Graphs for people", "--event", "JavaZone", "--deadline", "2026-09-03", "--with", "ada");
        assertThat(run("today").out()).contains("call for papers of JavaZone, due in 2 days");
        run("talk", "move", "graphs", "submitted");
        assertThat(run("today").out()).doesNotContain("call for papers");
        run("talk", "move", "graphs", "accepted");
        assertThat(run("talk", "list").out())
                .containsPattern("Graphs for people +JavaZone +Accepted +2026-09-03 +Ada Lovelace");
        run("talk", "move", "graphs", "delivered");
        assertThat(run("talk", "list").out()).startsWith("There is no such talk.");
        assertThat(maps(shell.json("talk", "list", "--all").list())).singleElement().satisfies(each ->
                assertThat(each).containsEntry("status", "DELIVERED").containsEntry("date", "2026-09-01"));
    }

    @Test
    void aTalkCannotBeHeldBeforeItIsAccepted() {
        run("talk", "add", "Graphs for people");
        var result = shell.kith("talk", "move", "graphs", "delivered");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("can't follow", "What can: Call for papers open, Submitted");
        assertThat(shell.kith("talk", "move", "graphs", "famous").err()).contains("is no status of a talk");
    }

    @Test
    void whatIsSearchedIsFound() {
        run("achievement", "add", "First talk", "--result", "Applause");
        assertThat(run("search", "applause").out()).contains("First talk");
    }

    @Test
    void aConfidenceEntryIsSaidOtherwise() {
        run("confidence", "add", "4", "--skill", "Public speaking", "--date", "2026-07-01");
        run("confidence", "change", "public speaking", "--score", "5", "--situation", "Talks", "--note", "Was tired");
        assertThat(maps(shell.json("confidence").list())).singleElement().satisfies(each -> assertThat(each)
                .containsEntry("subject", "Talks").containsEntry("scores", List.of(Map.of("date", "2026-07-01",
                        "score", 5))));
        run("undo");
        assertThat(run("confidence").out()).contains("Public speaking");
    }

    @Test
    void whichOfSeveralEntriesIsMeantIsAsked() {
        run("confidence", "add", "4", "--skill", "Talks");
        run("confidence", "add", "5", "--skill", "Talks");
        var result = shell.kith("confidence", "change", "Talks", "--score", "6");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("could be 2 confidence entries", "Talks, 2026-09-01, 5");
    }

    @Test
    void theGapToATargetRoleIsShownWithWhoCanTeach() {
        assertThat(run("target-role").out()).startsWith("You have not said yet what you want to become.");
        run("skill", "add", "Mary Somerville", "Public speaking", "--level", "beginner");
        run("skill", "add", "Ada Lovelace", "Public speaking", "--level", "expert");
        run("target-role", "add", "Team", "lead", "--skill", "public speaking=expert", "--skill", "Hiring");
        assertThat(run("target-role").out()).containsPattern("(?m)^Team lead$")
                .containsPattern("Public speaking +Expert +Beginner +2 +Ada Lovelace");
        assertThat(maps(maps(shell.json("target-role").list()).getFirst().get("skills"))).last()
                .satisfies(each -> assertThat(each).containsEntry("skill", "Hiring").containsEntry("gap", 1));
        run("target-role", "change", "Team lead", "--without", "hiring", "--skill", "Public speaking=average",
                "--name", "Head");
        assertThat(maps(shell.json("target-role").list())).singleElement().satisfies(role -> {
            assertThat(role).containsEntry("name", "Head");
            assertThat(maps(role.get("skills"))).singleElement()
                    .satisfies(each -> assertThat(each).containsEntry("gap", 1));
        });
        assertThat(run("report", "growth").out()).contains("Head");
    }

    @Test
    void whatARoleDoesNotAskForIsNotTakenAway() {
        run("target-role", "add", "Lead");
        assertThat(shell.kith("target-role", "change", "Lead", "--without", "Cooking").err())
                .contains("No skill is called").contains("Cooking");
    }

    @Test
    void insightsAreCountedByTopicAndQuarter() {
        assertThat(run("insight", "timeline").out()).startsWith("There is no such insight.");
        run("--on", "2026-04-01", "insight", "add", "Wasm grows", "--topic", "Wasm");
        run("insight", "add", "Wasm grows more", "--topic", "Wasm");
        assertThat(run("insight", "timeline").out()).containsPattern("Topic +2026 Q2 +2026 Q3")
                .containsPattern("Wasm +1 +1");
        assertThat(shell.json("insight", "timeline").object()).containsEntry("quarters", List.of("2026 Q2", "2026 Q3"));
    }
}
