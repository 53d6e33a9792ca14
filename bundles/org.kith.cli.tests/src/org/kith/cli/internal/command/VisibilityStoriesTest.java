// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be seen of the owner, and whom they meet by it, on 1 September 2026. */
class VisibilityStoriesTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void addPeople() throws IOException {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        shell.kith("import", Files.writeString(home.resolve("people.vcf"),
                Stream.of("Ada Lovelace", "Tim Berners-Lee", "Grace Hopper", "Alan Turing")
                        .map(name -> "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:" + name + "\r\nEND:VCARD\r\n")
                        .collect(Collectors.joining())).toString());
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
    void aTalkLeadsToFourPeopleTasksAnOpportunityAndMoreViews() {
        run("talk", "add", "Graphs for people", "--event", "JavaZone", "--deadline", "2026-09-08");
        assertThat(run("today").out()).contains("call for papers of JavaZone, due in 7 days");
        for (var status : List.of("submitted", "accepted", "delivered")) {
            run("talk", "move", "Graphs", status);
        }
        run("visibility", "met", "Graphs", "Ada Lovelace", "Tim", "Grace", "Alan");
        run("visibility", "metric", "Graphs", "views", "480");
        run("visibility", "metric", "graphs", "views", "120", "--date", "2026-08-25");
        run("board", "create", "speaking", "--name", "Talks");
        var item = maps(shell.json("visibility", "list", "--kind", "talk").list()).getFirst();
        run("opportunity", "add", "Keynote", "--board", "Talks", "--via", item.get("id").toString());
        assertThat(run("visibility", "show", "graphs").out()).contains("views: 2026-08-25 120, 2026-09-01 480",
                "People met: Ada Lovelace, Tim Berners-Lee, Grace Hopper, Alan Turing", "Led to: Keynote");
        var shown = shell.json("visibility", "show", "graphs").object();
        assertThat(maps(shown.get("followUps"))).hasSize(4)
                .allSatisfy(task -> assertThat(task).containsEntry("due", "2026-09-04"));
        assertThat(run("tasks").out()).contains("Follow up with Grace Hopper after");
    }

    @Test
    void whatIsToBeSeenIsListedByKindAndTopic() {
        run("visibility", "add", "On graphs", "--kind", "post", "--topic", "Graphs", "--date", "2026-08-01");
        run("visibility", "add", "A library", "--kind", "open-source", "--with", "ada");
        assertThat(maps(shell.json("visibility", "list").list())).extracting(each -> each.get("title"))
                .containsExactly("A library", "On graphs");
        assertThat(run("visibility", "list", "--topic", "graphs").out()).contains("On graphs")
                .doesNotContain("A library");
        assertThat(run("visibility", "list", "--kind", "open-source").out()).containsPattern("Open source +A library");
        assertThat(run("visibility", "list", "--kind", "award").out()).startsWith("There is no such item.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"visibility add x --kind famous", "visibility metric Nothing views 3",
        "event show Nothing", "event add x --start 2026-09-02 --end 2026-09-01", "review add --confidence 11",
        "review add --confidence 5 --intention a --intention b --intention c --intention d"})
    void whatCannotBeIsRefusedInAClearSentence(String arguments) {
        var result = shell.kith(arguments.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("kith: ").doesNotContain("\tat ");
        assertThat(run("visibility", "list").out()).startsWith("There is no such item.");
        assertThat(run("event", "list", "--all").out()).startsWith("There is no such event.");
        assertThat(run("review", "list").out()).startsWith("No week was reviewed yet.");
    }

    @Test
    void afterAnEventPeopleNotesAndTasksComeInAndGoWithOneUndo() {
        run("event", "add", "Salon", "--start", "2026-08-28", "--place", "Turin", "--with", "tim");
        assertThat(run("event", "list").out()).containsPattern("Salon +2026-08-28 +Turin +To follow up");
        assertThat(run("today").out()).contains("over since 2026-08-28: whom did you meet");
        run("event", "follow-up", "salon", "--met", "Charles Babbage, Engines Ltd", "--met", "Ada Lovelace",
                "--note", "Spoke of engines", "--task", "charles=Send the drawings", "--thank", "Ada Lovelace");
        assertThat(run("show", "Charles Babbage").out()).contains("Engines Ltd", "Salon");
        assertThat(run("event", "show", "salon").out()).contains("Attendee: Charles Babbage (met there)",
                "Attendee: Tim Berners-Lee", "Followed up: 2026-09-01", "Task: Send the drawings (2026-09-04)",
                "Task: Thank Ada Lovelace for “Salon” (2026-09-04)");
        assertThat(run("today").out()).doesNotContain("over since");
        run("undo");
        assertThat(shell.kith("show", "Charles Babbage").code()).isEqualTo(2);
        assertThat(run("tasks").out()).doesNotContain("Send the drawings");
    }

    @Test
    void aTaskForWhomNobodyMetIsRefused() {
        run("event", "add", "Salon", "--start", "2026-08-28");
        assertThat(shell.kith("event", "follow-up", "salon", "--met", "Grace Hopper", "--task", "Ada=Write").err())
                .contains("“Ada” is not among those met");
        assertThat(shell.kith("event", "follow-up", "salon", "--met", "Grace Hopper", "--task", "Write").err())
                .contains("does not say for whom");
    }

    @Test
    void anEventIsChangedAndKnowsWhoComes() {
        run("event", "add", "JavaZone", "--interested");
        run("event", "change", "javazone", "--start", "2026-09-09", "--end", "2026-09-10", "--organizer", "ada");
        run("event", "attend", "javazone", "Mary Somerville", "tim", "--role", "speaker");
        assertThat(shell.json("event", "show", "javazone").object()).containsEntry("going", true)
                .containsEntry("end", "2026-09-10").satisfies(each ->
                        assertThat(maps(each.get("attendees"))).extracting(who -> who.get("role"))
                                .containsExactly("SPEAKER", "SPEAKER"));
    }

    @Test
    void identitiesAreKeptVersionByVersion() {
        assertThat(run("identity").out()).startsWith("You have not said yet");
        run("identity", "add", "I compute", "--since", "2025-01-01");
        run("identity", "add", "I make graphs readable", "--pitch", "Half a minute", "--keyword", "graphs");
        assertThat(run("identity").lines()).startsWith("2026-09-01  I make graphs readable", "Pitch: Half a minute",
                "Keywords: graphs", "2025-01-01  I compute");
        assertThat(maps(shell.json("identity").list())).extracting(each -> each.get("validFrom"))
                .containsExactly("2026-09-01", "2025-01-01");
    }

    @Test
    void aWeekIsReviewedInFiveMinutes() {
        run("log", "ada", "--kind", "call", "--date", "2026-08-26", "--received", "advice:My talk");
        run("review", "add", "--week", "2026-08-19", "--confidence", "4", "--intention", "Call Ada");
        assertThat(run("review").out()).contains("Week of 2026-08-24", "Phone call: Ada Lovelace",
                "What you wanted to do:\n  Call Ada", "Not reviewed yet.");
        run("review", "add", "--confidence", "7", "--thank", "ada", "--intention", "Rest", "--intention", "Write");
        assertThat(run("review").out()).contains("Reviewed: confidence 7 of 10; to thank: Ada Lovelace; next week: "
                + "Rest; Write");
        assertThat(maps(shell.json("review", "list").list())).first().satisfies(each -> {
            assertThat(each).containsEntry("happened", "Phone call: Ada Lovelace");
            assertThat(maps(each.get("helpers"))).extracting(who -> who.get("name")).containsExactly("Ada Lovelace");
        });
        assertThat(run("tasks").out()).contains("Thank Ada Lovelace");
        assertThat(run("confidence").out()).containsPattern("Week by week +7 +\\+3\\.0");
    }

    @Test
    void aReviewCanBeSaidOtherwise() {
        run("review", "add", "--confidence", "4", "--happened", "Nothing much");
        run("review", "add", "--confidence", "6");
        assertThat(maps(shell.json("review", "list").list())).singleElement().satisfies(each ->
                assertThat(each).containsEntry("confidence", 6).containsEntry("happened", "Nothing much"));
    }

    @Test
    void aTalkIsSaidOtherwise() {
        run("talk", "add", "Graphs", "--event", "JavaZone", "--deadline", "2026-09-08");
        run("talk", "change", "Graphs", "--title", "Graphs for people", "--deadline", "2026-09-15", "--topic",
                "graphs");
        assertThat(maps(shell.json("visibility", "list", "--kind", "talk").list())).singleElement()
                .satisfies(each -> assertThat(each).containsEntry("title", "Graphs for people"));
        assertThat(run("talk", "list").out()).contains("2026-09-15", "JavaZone");
    }

    @Test
    void whatIsLongOverIsNotToBeFollowedUp() {
        run("event", "add", "Old salon", "--start", "2021-05-01");
        assertThat(run("event", "list", "--all").out()).containsPattern("Old salon +2021-05-01 +Over")
                .doesNotContain("To follow up");
    }

    @Test
    void whatATalkLedToHasItsOwnSource() {
        run("board", "create", "job");
        var talk = shell.json("talk", "add", "Graphs").object().get("id").toString();
        run("opportunity", "add", "Engineer", "--via", talk);
        assertThat(run("report", "ties-produced").out()).containsPattern("Talk, publication or post +1");
    }
}
