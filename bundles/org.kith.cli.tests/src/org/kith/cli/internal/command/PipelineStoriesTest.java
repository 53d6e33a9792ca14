// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boards, opportunities, introductions and referrals, on 1 September 2026. */
class PipelineStoriesTest {

    private static final String ENGINEER = "Data Engineer";

    @TempDir
    private Path home;

    private Shell shell;

    /** Ana and Bo are at Dataco; only Ana was met. */
    @BeforeEach
    void addPeople() throws IOException {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        var cards = new StringBuilder();
        for (var name : List.of("Ana Costa", "Bo Berg")) {
            cards.append("BEGIN:VCARD\nVERSION:3.0\nFN:%s\nN:;%s;;;\nORG:Dataco\nEND:VCARD\n".formatted(name, name));
        }
        cards.append("BEGIN:VCARD\nVERSION:3.0\nFN:Tim Lee\nN:;Tim Lee;;;\nEND:VCARD\n");
        run("import", Files.writeString(home.resolve("people.vcf"), cards).toString());
        run("log", "Ana Costa", "--kind", "meeting");
    }

    private Map<String, Object> run(String... arguments) {
        var result = shell.json(arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.object();
    }

    /** It is refused with a sentence, and nothing is changed. */
    private String refused(String... arguments) {
        var before = shell.json("history").out();
        var result = shell.kith(arguments);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("kith: ").doesNotContain("Exception");
        assertThat(shell.json("history").out()).isEqualTo(before);
        return result.err();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private Map<String, Object> stage(String board, String name) {
        return maps(run("board", board).get("stages")).stream().filter(each -> name.equals(each.get("name")))
                .findFirst().orElseThrow();
    }

    private void addEngineer() {
        run("board", "create", "job");
        run("opportunity", "add", ENGINEER, "--organization", "Dataco");
    }

    @Test
    void aWarmPathLeadsToAReferralAndTheReferralToAJob() {
        addEngineer();
        run("introduce", "Bo Berg", "--via", "Ana Costa", "--purpose", "Data Engineer at Dataco");
        run("introduce", "move", "Bo Berg", "consent-pending");
        run("introduce", "move", "Bo Berg", "made", "--agreed", "Bo Berg");
        run("introduce", "move", "Bo Berg", "met");
        run("refer", "Bo Berg", "--opportunity", ENGINEER);
        run("refer", "move", "Bo Berg", "submitted");
        run("refer", "move", "Bo Berg", "success");

        assertThat(shell.kith("report", "ties-produced").out()).contains("1 of 1 opportunities won.",
                "1 of 1 won came from: referral", "was 2 ties long");
        var report = run("report", "ties-produced");
        assertThat(report).containsEntry("won", 1).containsEntry("pathLength", 2.0);
        assertThat(maps(report.get("sources"))).filteredOn(each -> "REFERRAL".equals(each.get("kind")))
                .extracting(each -> each.get("won"), each -> each.get("share")).containsExactly(tuple(1, 1.0));
        assertThat(maps(report.get("doors"))).extracting(each -> each.get("name"), each -> each.get("tieClass"))
                .containsExactly(tuple("Bo Berg", "ABSENT"));
        assertThat(shell.json("tasks").list()).extracting(each -> each.get("summary"), each -> each.get("due"))
                .containsExactlyInAnyOrder(tuple("Thank Ana Costa for “Data Engineer”", "2026-09-04"),
                        tuple("Thank Bo Berg for “Data Engineer”", "2026-09-04"));
    }

    @Test
    void sumsAreWeightedByTheStages() {
        run("board", "create", "collaboration");
        run("opportunity", "add", "One", "--amount", "10000", "--stage", "Exploring");
        run("opportunity", "add", "Two", "--amount", "5000", "--stage", "Agreed");
        run("opportunity", "add", "Three", "--amount", "8000", "--stage", "Active");

        assertThat(run("board", "Collaborations")).containsEntry("sum", 23000.0).containsEntry("weighted", 10900.0)
                .containsEntry("count", 3);
        assertThat(stage("Collaborations", "Agreed")).containsEntry("weighted", 2500.0);
        assertThat(shell.kith("board", "coll").out()).contains("3 open, 23000 ", "weighted 10900 ", "  One");
    }

    @Test
    void theFlowTellsWhatWentOnAndWhatIsExpected() {
        run("board", "create", "collaboration");
        assertThat(shell.kith("board", "coll", "--flow").out()).contains("Nothing has moved");
        run("opportunity", "add", "One", "--amount", "10000", "--expected", "2026-11-05");
        run("opportunity", "add", "Two");
        run("opportunity", "move", "One", "Agreed");

        var flow = run("board", "coll", "--flow");
        assertThat(maps(flow.get("steps"))).extracting(each -> each.get("reached"), each -> each.get("conversion"))
                .startsWith(tuple(2, 0.5), tuple(1, 1.0), tuple(1, 0.0), tuple(0, null));
        assertThat(maps(flow.get("stays"))).first().satisfies(stay -> assertThat(stay).containsEntry("count", 2)
                .containsEntry("medianDays", 0.0));
        assertThat(maps(flow.get("forecast"))).singleElement().satisfies(each -> assertThat(each)
                .containsEntry("month", "2026-11").containsEntry("weighted", 5000.0));
        assertThat(shell.kith("board", "coll", "--flow").out()).contains("50 %", "2026-11", "Median days");
    }

    @Test
    void anAmountWithoutARateIsNamedAndNotInTheSums() {
        run("board", "create", "collaboration");
        run("opportunity", "add", "One", "--amount", "10000", "--currency", "xaf");

        assertThat(run("board", "Collaborations")).containsEntry("sum", 0.0)
                .containsEntry("currenciesWithoutRate", List.of("XAF"));
    }

    @Test
    void whatStaysForTooLongIsRotting() {
        run("board", "create", "collaboration");
        run("board", "stage", "Collaborations", "Idea", "--max-days", "30");
        run("opportunity", "add", "Old", "--date", "2026-08-01");
        run("opportunity", "add", "New", "--date", "2026-08-02");

        assertThat(maps(stage("Collaborations", "Idea").get("opportunities")))
                .extracting(each -> each.get("title"), each -> each.get("daysInStage"), each -> each.get("rotting"))
                .containsExactly(tuple("Old", 31, true), tuple("New", 30, false));
    }

    @Test
    void aFullStageIsFilledOnlyIfTheUserSaysSo() {
        addEngineer();
        run("board", "stage", "Job search", "Applied", "--limit", "1");
        run("opportunity", "add", "Editor", "--stage", "Applied");

        assertThat(refused("opportunity", "move", ENGINEER, "Applied")).contains("no more than 1", "--over-limit");
        assertThat(refused("opportunity", "add", "Printer", "--stage", "Applied")).contains("--over-limit");
        run("opportunity", "move", ENGINEER, "Applied", "--over-limit");
        assertThat(stage("Job search", "Applied")).containsEntry("count", 2).containsEntry("limit", 1);
    }

    @Test
    void whatCameToNothingSaysWhy() {
        addEngineer();

        assertThat(refused("opportunity", "move", ENGINEER, "Rejected")).contains("--reason");
        run("opportunity", "move", ENGINEER, "Rejected", "--reason", "No budget");
        assertThat(run("opportunity", "show", ENGINEER)).containsEntry("lostReason", "No budget")
                .containsEntry("category", "LOST");
    }

    @Test
    void aStageOfAnotherBoardIsRefused() {
        addEngineer();
        run("board", "create", "partnership");

        assertThat(refused("opportunity", "move", ENGINEER, "Negotiation"))
                .contains("“Negotiation” is no stage of the board “Job search”", "Interview");
    }

    @ParameterizedTest
    @CsvSource({"much, EUR, is no amount", "-5, EUR, is no amount", "NaN, EUR, is no amount", "1e9, EUR, is no amount",
        "5, XXY, There is no currency", "5, euro, There is no currency"})
    void amountsAreNumbersOfCurrenciesThatExist(String amount, String currency, String reason) {
        run("board", "create", "job");

        assertThat(refused("opportunity", "add", "Editor", "--amount=" + amount, "--currency", currency))
                .contains(reason);
    }

    @Test
    void anOpportunityTellsWhomTheOwnerKnowsThere() {
        addEngineer();
        run("relate", "Ana Costa", "Bo Berg", "--type", "colleague");

        assertThat(maps(run("opportunity", "show", ENGINEER).get("known")))
                .extracting(each -> each.get("name"), each -> each.get("known"))
                .containsExactly(tuple("Ana Costa", true), tuple("Bo Berg", false));
        assertThat(shell.kith("opportunity", "show", "dataco").out()).contains("Whom you know at Dataco",
                "Bo Berg · there now · through Ana Costa");
    }

    @Test
    void anOpportunityKeepsWhatIsSaidOfIt() {
        run("board", "create", "job");
        run("opportunity", "add", "Editor", "--contact", "Ana=hiring-manager", "--via", "Tim Lee", "--source",
                "event=JavaZone", "--gain", "learning=4", "--url", "https://jobs.example/1", "--deadline",
                "2026-10-01", "--probability", "15", "--expected", "2026-12-01", "--kind", "volunteering");

        var shown = run("opportunity", "show", "Editor");
        assertThat(shown).containsEntry("probability", 15).containsEntry("expectedClose", "2026-12-01")
                .containsEntry("kind", "VOLUNTEERING");
        assertThat(maps(shown.get("contacts"))).extracting(each -> each.get("name"), each -> each.get("role"))
                .containsExactly(tuple("Ana Costa", "HIRING_MANAGER"));
        assertThat(maps(shown.get("sources"))).extracting(each -> each.get("kind"), each -> each.get("people"),
                each -> each.get("note")).containsExactly(tuple("PERSON", List.of("Tim Lee"), null),
                        tuple("EVENT", List.of(), "JavaZone"));
        assertThat(maps(shown.get("gains"))).extracting(each -> each.get("level")).containsExactly(4);
        assertThat(shell.kith("opportunity", "show", "Editor").out()).contains("Learning: 4 of 5",
                "Person, Tim Lee", "Event, JavaZone", "Apply until: 2026-10-01");
    }

    @Test
    void aRoleOrASourceThatIsNoneIsAnsweredWithThoseThatAre() {
        run("board", "create", "job");

        assertThat(refused("opportunity", "add", "Editor", "--contact", "Ana=boss")).contains("hiring-manager");
        assertThat(refused("opportunity", "add", "Editor", "--source", "dream")).contains("event, insight");
        assertThat(refused("opportunity", "add", "Editor", "--gain", "fame=3")).contains("goodwill");
        assertThat(refused("opportunity", "add", "Editor", "--gain", "reach=9")).contains("9");
    }

    @Test
    void undoTakesAMoveBack() {
        addEngineer();
        run("opportunity", "move", ENGINEER, "Offer");
        run("undo");

        assertThat(run("opportunity", "show", ENGINEER)).containsEntry("stage", "Saved");
    }

    @Test
    void boardsAreListed() {
        assertThat(shell.kith("board").out()).contains("kith board create job");
        addEngineer();
        assertThat(shell.kith("board", "create", "job", "--name", "Second search").code()).isZero();

        assertThat(shell.json("board").list()).extracting(each -> each.get("name"), each -> each.get("count"))
                .containsExactly(tuple("Job search", 1), tuple("Second search", 0));
        assertThat(refused("opportunity", "add", "Editor")).contains("--board");
        assertThat(refused("board", "Third")).contains("Job search, Second search");
    }

    @Test
    void aTemplateThatIsNoneIsAnsweredWithThoseThatAre() {
        assertThat(refused("board", "create", "war")).contains("job, partnership, collaboration");
    }

    @Test
    void aBoardOfANameThatIsTakenIsRefused() {
        run("board", "create", "job");

        assertThat(refused("board", "create", "speaking", "--name", "job search")).contains("already");
    }

    @Test
    void bothHaveToAgreeToAnIntroduction() {
        run("introduce", "Ana", "Bo");

        assertThat(refused("introduce", "move", "Ana", "made")).contains("Ana Costa has not agreed yet");
        run("introduce", "move", "Ana", "--agreed", "Ana Costa");
        assertThat(refused("introduce", "move", "Ana", "made")).contains("Bo Berg has not agreed yet");
        run("introduce", "move", "Ana", "made", "--without-consent", "Both asked in public");
        assertThat(shell.json("introduce", "list").list()).extracting(each -> each.get("status"),
                each -> each.get("introducer"), each -> each.get("withoutConsent"))
                .containsExactly(tuple("MADE", "Mary Somerville", "Both asked in public"));
    }

    @Test
    void anIntroductionNeedsThreePeople() {
        assertThat(refused("introduce", "Bo", "--via", "Bo")).contains("three different people");
        assertThat(refused("introduce", "Bo")).contains("--via");
    }

    @Test
    void anIntroductionThatHasEndedIsOnlyListedAmongAll() {
        run("introduce", "Bo", "--via", "Ana");
        run("introduce", "move", "Bo", "declined");

        assertThat(shell.json("introduce", "list").list()).isEmpty();
        assertThat(shell.json("introduce", "list", "--all").list()).hasSize(1);
        assertThat(refused("introduce", "move", "Bo", "met")).contains("has ended");
    }

    @Test
    void aTransitionThatCannotBeSaysWhichCan() {
        run("refer", "Bo", "--to", "Dataco");

        assertThat(refused("refer", "move", "Bo", "interviewing")).contains("can't follow “Asked”", "Submitted");
        assertThat(refused("refer", "move", "Bo", "dancing")).contains("agreed, submitted");
    }

    @Test
    void theOwnerRefersOthersToo() {
        run("refer", "--candidate", "Tim Lee", "--to", "Ana Costa", "--skill", "Typography", "--work-ethic",
                "Never late");
        run("refer", "move", "Tim", "submitted", "--thanked");

        assertThat(shell.json("refer", "list").list()).singleElement().satisfies(referral -> assertThat(referral)
                .containsEntry("given", true).containsEntry("received", false).containsEntry("recipient", "Ana Costa")
                .containsEntry("skills", List.of("Typography")).containsEntry("thankedOn", "2026-09-01"));
    }

    @Test
    void whatIsToBeDoneIsPlannedForEachOfThem() {
        addEngineer();
        run("refer", "Bo", "--to", "Dataco");
        run("introduce", "Bo", "--via", "Ana");
        run("collaboration", "add", "Workshop", "--with", "Ana Costa");
        run("task", "add", "Write", "the", "letter", "--opportunity", "Data Engineer", "--due", "2026-09-03");
        run("task", "add", "Send my papers", "--referral", "Bo", "--due", "2026-09-04");
        run("task", "add", "Thank for the chance", "--introduction", "Bo", "--with", "Ana Costa");
        run("task", "add", "Find a room", "--collaboration", "Workshop");

        var tasks = shell.json("tasks").list();
        assertThat(tasks).extracting(each -> each.get("summary"), each -> ((Map<?, ?>) each.get("for")).get("type"))
                .contains(tuple("Write the letter", "Opportunity"), tuple("Send my papers", "Referral"),
                        tuple("Thank for the chance", "Introduction"), tuple("Find a room", "Collaboration"));
        assertThat(shell.kith("tasks").out()).contains("Bo Berg refers Mary Somerville to Dataco");
        assertThat(shell.kith("collaboration", "show", "Workshop").out()).contains("To do\n", "Find a room, To do");
        assertThat(shell.json("refer", "list").list()).singleElement().satisfies(each -> assertThat(
                maps(each.get("tasks"))).extracting(task -> task.get("due")).containsExactly("2026-09-04"));
        run("undo");
        assertThat(shell.json("tasks").list()).hasSize(tasks.size() - 1);
    }

    @Test
    void anOpportunityIsEditedAndWhatIsNotSaidStays() {
        addEngineer();
        run("opportunity", "edit", "Data Engineer", "--title", "Senior Data Engineer", "--amount", "70000",
                "--currency", "eur", "--expected", "2026-10-01", "--contact", "Bo=recruiter", "--gain", "learning=2",
                "--url", "https://dataco.example/jobs/1");
        run("opportunity", "edit", "Senior", "--contact", "Bo=hiring-manager", "--gain", "learning=4", "--deadline",
                "2026-09-20");

        var shown = run("opportunity", "show", "Senior Data Engineer");
        assertThat(shown).containsEntry("amount", 70000.0).containsEntry("currency", "EUR")
                .containsEntry("expectedClose", "2026-10-01").containsEntry("organization", "Dataco");
        assertThat(maps(shown.get("contacts"))).filteredOn(each -> "Bo Berg".equals(each.get("name")))
                .extracting(each -> each.get("role")).containsExactly("HIRING_MANAGER");
        assertThat(maps(shown.get("gains"))).extracting(each -> each.get("level")).containsExactly(4);
        assertThat(shown.get("posting").toString()).contains("https://dataco.example/jobs/1", "2026-09-20");
        run("opportunity", "edit", "Senior", "--remove-contact", "Bo");
        assertThat(maps(run("opportunity", "show", "Senior").get("contacts"))).extracting(each -> each.get("name"))
                .doesNotContain("Bo Berg");
        assertThat(refused("opportunity", "edit", "Senior", "--remove-contact", "Bo")).contains("Bo");
        assertThat(refused("opportunity", "edit", "Senior", "--amount", "much")).contains("much");
        assertThat(refused("opportunity", "edit", "Senior", "--title", " ")).contains("needs a title");
    }

    @Test
    void aTaskNeedsOneThingThatItIsFor() {
        addEngineer();
        refused("task", "add", "Write");
        refused("task", "add", "Write", "--opportunity", "Data Engineer", "--referral", "Bo");
        assertThat(refused("task", "add", "Write", "--opportunity", "Nothing")).contains("Nothing");
    }

    @Test
    void whoIntroducedIsThanked() {
        run("introduce", "Bo", "--via", "Ana");
        run("introduce", "move", "Bo", "made", "--agreed", "Bo Berg");
        run("introduce", "move", "Bo", "met");
        assertThat(shell.kith("--on", "2026-09-09", "today").out()).contains("Thank Ana Costa");
        assertThat(refused("introduce", "move", "Bo", "--thanked", "--date", "2026-08-01"))
                .contains("Change one of the days");
        run("introduce", "move", "Bo", "--thanked");
        assertThat(shell.json("introduce", "list", "--all").list()).singleElement()
                .satisfies(each -> assertThat(each).containsEntry("thankedOn", "2026-09-01"));
        assertThat(shell.kith("--on", "2026-09-09", "today").out()).doesNotContain("Thank Ana Costa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refer", "refer Bo", "refer Bo --to Nowhere", "refer Bo --to Bo", "refer move Bo agreed",
        "introduce", "introduce move Bo met", "opportunity add", "opportunity add Editor", "opportunity show Editor",
        "opportunity move Editor Applied", "board Nothing", "board --flow", "report nothing", "opportunity"})
    void whatIsMissingIsSaid(String arguments) {
        refused(arguments.split(" "));
    }

    @Test
    void aReportWithoutOpportunitiesSaysHowToBegin() {
        assertThat(shell.kith("report", "ties-produced").out()).contains("kith opportunity add");
    }

    @Test
    void theReportCanBeOfOneKind() {
        addEngineer();
        run("board", "create", "speaking");
        run("opportunity", "add", "Keynote", "--board", "Speaking", "--via", "Ana");
        run("opportunity", "move", "Keynote", "Delivered");

        assertThat(run("report", "ties-produced", "--kind", "job")).containsEntry("opportunities", 1)
                .containsEntry("won", 0);
        var all = run("report", "ties-produced");
        assertThat(maps(all.get("classes"))).filteredOn(each -> 1 == (int) each.get("won")).singleElement()
                .satisfies(each -> assertThat(each).containsEntry("share", 1.0).doesNotContainEntry("tieClass",
                        "ABSENT"));
    }
}
