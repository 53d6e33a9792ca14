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

/** A mentorship from the first word to the last, on 1 September 2026. */
class MentorshipStoriesTest {

    private static final String BARBARA = "Barbara Liskov";

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void addPeople() throws IOException {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        var cards = new StringBuilder();
        for (var name : List.of(BARBARA, "Ada Lovelace", "Alan Turing", "Tim Berners-Lee")) {
            cards.append("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:").append(name).append("\r\nEND:VCARD\r\n");
        }
        shell.kith("import", Files.writeString(home.resolve("people.vcf"), cards).toString());
    }

    @Test
    void fromAProposalToAClosing() {
        run("mentorship", "propose", BARBARA, "--topic", "Giving talks");
        run("mentorship", "move", BARBARA, "accepted");
        run("mentorship", "move", BARBARA, "active");
        run("mentorship", "agree", BARBARA, "--frequency", "14", "--weeks", "12", "--start", "2026-09-01", "--sign",
                BARBARA, "--sign", "Mary");

        assertThat(maps(run("session", "plan", BARBARA, "--all", "--at", "17:00").get("sessions")))
                .extracting(each -> each.get("start")).containsExactly("2026-09-01T17:00:00Z", "2026-09-15T17:00:00Z",
                        "2026-09-29T17:00:00Z", "2026-10-13T17:00:00Z", "2026-10-27T17:00:00Z",
                        "2026-11-10T17:00:00Z");

        run("mentorship", "goal", BARBARA, "Give 2 talks", "--target", "2", "--unit", "talks", "--due", "2026-12-31",
                "--relevance", "Become known", "--action", "Choose a topic", "--action", "Find a meetup", "--action",
                "Write the slides", "--action", "Send a proposal");
        run("task", "done", "Choose a topic");
        run("task", "done", "Find a meetup");

        assertThat(maps(show().get("goals"))).singleElement().satisfies(goal -> assertThat(goal)
                .containsEntry("progress", 0.5).containsEntry("missing", List.of()));
        assertThat(shell.kith("mentorship", "show", BARBARA).out()).contains("Goal 1: Give 2 talks",
                "In progress, 50 %, from 0 to 2 talks, Due: 2026-12-31", "[x] Find a meetup");

        run("session", "log", BARBARA, "--date", "2026-09-01T11:00", "--goal", "A first talk", "--reality",
                "Never spoke", "--option", "A meetup", "--option", "At work", "--will", "Ask Lund", "--advice",
                "rehearse aloud", "--commit", "Ask the meetup in Lund", "--rating", "5");
        run("mentorship", "advice", BARBARA, "1", "1", "--status", "applied", "--result", "worked");

        var sessions = maps(show().get("sessions"));
        assertThat(sessions.getFirst()).containsEntry("status", "HELD").containsEntry("reality", "Never spoke")
                .containsEntry("options", List.of("A meetup", "At work")).containsEntry("menteeRating", 5);
        assertThat(maps(sessions.getFirst().get("advice"))).singleElement().satisfies(advice -> assertThat(advice)
                .containsEntry("giver", BARBARA).containsEntry("status", "APPLIED")
                .containsEntry("appliedOn", "2026-09-01").containsEntry("result", "worked"));
        assertThat(maps(sessions.get(1).get("agenda"))).first().satisfies(point -> assertThat(point)
                .containsEntry("topic", "Ask the meetup in Lund").containsEntry("carriedOver", true));
        assertThat(shell.json("show", BARBARA).object()).containsEntry("lastContact", "2026-09-01");

        run("mentorship", "close", BARBARA, "--rating", "5", "--achieved", "Two talks", "--stay-in-touch", "90");

        assertThat(show()).containsEntry("status", "COMPLETED");
        assertThat(shell.kith("cadence", BARBARA).out()).contains("90");
        assertThat(shell.json("check").object()).containsEntry("ok", true);
        assertThat(shell.kith("mentorships").out()).startsWith("No mentorship is going on.");
        assertThat(shell.json("mentorships", "--all").list()).hasSize(1);
    }

    @Test
    void theListTellsHowEachStands() {
        begin();
        shell.kith("mentorship", "propose", "Ada Lovelace", "--as", "mentee", "--topic", "Engines");

        assertThat(shell.json("mentorships").list())
                .extracting(each -> each.get("topic"), each -> each.get("role"), each -> each.get("status"),
                        each -> each.get("openCommitments"))
                .containsExactly(tuple("Giving talks", "mentee", "ACTIVE", 0),
                        tuple("Engines", "mentor", "PROPOSED", 0));
        assertThat(shell.kith("mentorships").out()).containsPattern("Ada Lovelace +mentor +One to one +Engines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"barb", "Liskov", "giving", "Giving talks"})
    void aMentorshipIsFoundByNameOrTopic(String words) {
        begin();

        assertThat(shell.kith("mentorship", "show", words).lines()).first().isEqualTo(BARBARA + ": Giving talks");
    }

    @Test
    void severalThatCouldBeMeantAreListed() {
        begin();
        shell.kith("mentorship", "propose", BARBARA, "--topic", "Types");

        var result = shell.kith("mentorship", "show", BARBARA);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("could be 2 mentorships", "Giving talks", "Types");
        assertThat(shell.kith("mentorship", "show", "types").code()).isZero();
    }

    @Test
    void ofSeveralTheOpenOneIsMeant() {
        begin();
        shell.kith("mentorship", "move", BARBARA, "cancelled");
        shell.kith("mentorship", "propose", BARBARA, "--topic", "Types");

        assertThat(show()).containsEntry("topic", "Types");
    }

    @Test
    void betweenOthersBothSidesAreNamed() {
        run("mentorship", "propose", "--mentor", BARBARA, "--mentee", "Ada Lovelace", "--mentee", "Alan Turing");

        assertThat(show()).containsEntry("kind", "GROUP").containsEntry("role", null);
    }

    @Test
    void moreThanThereIsRoomForIsAWarning() {
        shell.kith("mentorship", "propose", BARBARA);
        shell.kith("mentorship", "propose", "Ada Lovelace");

        var third = shell.kith("mentorship", "propose", "Alan Turing");

        assertThat(third.code()).isZero();
        assertThat(third.err()).isEqualTo("Mary Somerville now has 3 open mentorships as a mentee, and room for 2.\n");
        assertThat(shell.json("mentorships").list()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "propose,Mary Somerville                                 | can't be mentor and mentee",
        "propose,--mentor,Alan Turing,--mentee,Alan Turing       | can't be mentor and mentee",
        "propose,--mentor,Alan Turing                            | Say with whom",
        "propose,Alan Turing,--status,completed                  | It can as: Proposed, Accepted, Active, Paused",
        "propose,Alan Turing,--kind,marriage                     | one-to-one, group",
        "show,Alan Turing                                        | kith mentorships --all",
        "move,Barbara,proposed                                   | What can: Paused, Completed, Cancelled, Expired",
        "move,Barbara,completed                                  | kith mentorship close",
        "move,Barbara,paused,--date,2026-02-30                   | is no date",
        "move,Barbara,paused,--date,2026-08-01                   | Choose a later day",
        "agree,Barbara                                           | Say what is agreed on",
        "agree,Barbara,--frequency,-1                            | less than nothing",
        "agree,Barbara,--sign,Alan                               | nobody called",
        "goal,Barbara,Talk,--baseline,1                          | --target N",
        "goal,Barbara,Talk,--baseline,2,--target,2               | Change the baseline or the target",
        "progress,Barbara,1,--note,Well                          | is not one goal",
        "advice,Barbara,7,--text,Rest                            | No session is planned yet",
        "close,Barbara,--rating,6                                | from 1 to 5",
        "close,Barbara,--stay-in-touch,-3                        | less than none"})
    void whatCanNotBeIsSaidAndChangesNothing(String arguments, String message) {
        begin();
        var before = shell.json("history").list();

        var result = shell.kith(("mentorship," + arguments).split(","));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("kith: ").contains(message).doesNotContain("Exception");
        assertThat(shell.json("history").list()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plan,Barbara,--all                                      | leaves open when to meet",
        "plan,Barbara,--at,teatime                               | Write it as 17:00",
        "plan,Barbara,--all,--at,2026-09-02                      | only a time",
        "plan,Barbara,--minutes,-5                               | less than no minutes",
        "sheet,Barbara                                           | No session is planned yet",
        "log,Barbara,3                                           | No session is planned yet",
        "log,Barbara,--date,2027-01-01                           | lies in the future",
        "log,Barbara,--date,2026-13-01                           | is no date",
        "log,Barbara,--rating,9                                  | from 1 to 5",
        "log,Barbara,--commit,Call@2026-02-30                    | is no date",
        "log,Barbara,--advice,Alan=Rest                          | nobody called"})
    void whatNoSessionCanBeIsSaidAndChangesNothing(String arguments, String message) {
        begin();
        var before = shell.json("history").list();

        var result = shell.kith(("session," + arguments).split(","));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("kith: ").contains(message).doesNotContain("Exception");
        assertThat(shell.json("history").list()).isEqualTo(before);
    }

    @Test
    void theNextSessionFollowsTheLastAsAgreed() {
        begin();
        run("mentorship", "agree", BARBARA, "--frequency", "14");
        run("session", "plan", BARBARA, "--at", "2026-09-03T10:30", "--minutes", "45");
        run("session", "plan", BARBARA);

        assertThat(maps(show().get("sessions"))).extracting(each -> each.get("start"), each -> each.get("minutes"))
                .containsExactly(tuple("2026-09-03T10:30:00Z", 45), tuple("2026-09-17T10:30:00Z", 45));
    }

    @Test
    void moreSessionsThanAnybodyWouldHoldAreNotPlanned() {
        begin();
        shell.kith("mentorship", "agree", BARBARA, "--frequency", "1", "--weeks", "2000000000");

        assertThat(shell.kith("session", "plan", BARBARA, "--all").err()).contains("at most 200");
        assertThat(maps(show().get("sessions"))).isEmpty();
    }

    @Test
    void whatHasEndedIsNotPlanned() {
        begin();
        run("mentorship", "move", BARBARA, "cancelled");

        assertThat(shell.kith("session", "plan", BARBARA, "--at", "2026-09-15").err()).contains("has ended");
    }

    @Test
    void aSessionThatNobodyPlannedIsLoggedAsWell() {
        begin();

        assertThat(run("session", "log", BARBARA, "--date", "2026-08-30")).containsEntry("session", 1);

        assertThat(shell.json("show", BARBARA).object()).containsEntry("lastContact", "2026-08-30");
    }

    @Test
    void whatWasForgottenIsAddedToASessionThatWasHeld() {
        begin();
        run("session", "log", BARBARA, "--advice", "Rest");
        run("session", "log", BARBARA, "1", "--advice", "Eat", "--date", "2026-08-31");

        assertThat(maps(maps(show().get("sessions")).getFirst().get("advice"))).hasSize(2);
        assertThat(shell.json("show", BARBARA).object()).containsEntry("lastContact", "2026-08-31");
    }

    @Test
    void aPromiseHoldsUntilTheNextSessionOrTheDayThatIsNamed() {
        begin();
        run("session", "plan", BARBARA, "--at", "2026-09-01T09:00");
        run("session", "plan", BARBARA, "--at", "2026-09-15T09:00");
        run("session", "log", BARBARA, "--commit", "Write slides", "--commit", "Barbara=Read them@2026-09-10");

        assertThat(shell.json("tasks").list()).extracting(each -> each.get("summary"), each -> each.get("due"),
                each -> ((Map<?, ?>) each.get("assignee")).get("name"))
                .containsExactly(tuple("Read them", "2026-09-10", BARBARA),
                        tuple("Write slides", "2026-09-15", "Mary Somerville"));
    }

    @Test
    void whatIsOpenIsOnTheAgendaOfTheNextSessionOnly() {
        begin();
        run("session", "plan", BARBARA, "--at", "2026-09-15T09:00");
        run("session", "plan", BARBARA, "--at", "2026-09-22T09:00");
        run("session", "log", BARBARA, "--commit", "Ask Lund");
        run("session", "plan", BARBARA, "--at", "2026-09-29T09:00");

        assertThat(shell.kith("mentorship", "show", BARBARA).lines())
                .containsOnlyOnce("  On the agenda: Ask Lund (carried over)");
    }

    @Test
    void progressIsASeriesOfEntries() {
        begin();
        run("mentorship", "goal", BARBARA, "Give 2 talks", "--target", "2", "--unit", "talks");
        run("--on", "2026-09-20", "mentorship", "progress", BARBARA, "give", "1", "--note", "Lund");
        run("--on", "2026-10-20", "mentorship", "progress", BARBARA, "1", "2");

        assertThat(maps(run("mentorship", "progress", BARBARA, "1").get("entries")))
                .extracting(each -> each.get("on"), each -> each.get("progress"))
                .containsExactly(tuple("2026-09-20", 0.5), tuple("2026-10-20", 1.0));
        assertThat(maps(show().get("goals"))).singleElement().satisfies(goal -> assertThat(goal)
                .containsEntry("status", "ACHIEVED").containsEntry("missing", List.of("RELEVANT", "TIME_BOUND")));
    }

    @Test
    void aGoalIsChangedByItsNumber() {
        begin();
        run("mentorship", "goal", BARBARA, "Give 2 talks");
        run("mentorship", "goal", BARBARA, "1", "--due", "2026-12-31", "--status", "dropped");

        assertThat(maps(show().get("goals"))).singleElement().satisfies(goal -> assertThat(goal)
                .containsEntry("due", "2026-12-31").containsEntry("status", "DROPPED"));
    }

    @Test
    void adviceIsCountedByMentorAndSkill() {
        begin();
        run("session", "log", BARBARA, "--advice", "Rehearse aloud", "--advice", "Rest");
        run("mentorship", "advice", BARBARA, "1", "1", "--skill", "Public speaking", "--status", "applied", "--result",
                "Nobody slept");
        run("mentorship", "advice", BARBARA, "1", "2", "--skill", "public speaking");

        assertThat(shell.json("mentorships", "--advice").list()).singleElement().satisfies(record -> assertThat(record)
                .containsEntry("name", BARBARA).containsEntry("topic", "Public speaking").containsEntry("given", 2)
                .containsEntry("tried", 1).containsEntry("applied", 1)
                .containsEntry("results", List.of("Nobody slept")));
        assertThat(shell.kith("mentorships", "--advice").out()).containsPattern("Liskov +Public speaking +2 +1 +1 ");
    }

    @Test
    void todayNamesAnOverdueCommitmentOnceAndASilentMentorship() {
        begin();
        run("mentorship", "agree", BARBARA, "--frequency", "14");
        run("session", "log", BARBARA, "--commit", "Ask Lund@2026-09-10");

        assertThat(shell.kith("--on", "2026-09-20", "today").lines())
                .filteredOn(line -> line.contains("Ask Lund")).singleElement().asString()
                .endsWith("promised to Barbara Liskov, 10 days late");
        assertThat(shell.kith("--on", "2026-09-20", "today").out())
                .contains("19 days since the last session, agreed on every 14");
    }

    @Test
    void aSheetPreparesTheNextSession() {
        begin();
        run("mentorship", "goal", BARBARA, "Give 2 talks", "--due", "2026-12-31", "--action", "Find a meetup");
        run("session", "plan", BARBARA, "--at", "2026-09-01T09:00");
        run("session", "plan", BARBARA, "--at", "2026-09-15T09:00");
        run("session", "log", BARBARA, "--advice", "Rehearse", "--commit", "Ask Lund");
        run("mentorship", "advice", BARBARA, "1", "1", "--status", "applied", "--result", "it worked");

        assertThat(shell.kith("session", "sheet", BARBARA).lines()).containsExactly("Session 2 with Barbara Liskov",
                "Giving talks, 09:00", "", "Who meets", "  Barbara Liskov (mentor)", "  Mary Somerville (mentee)", "",
                "Agenda", "  Ask Lund, promised by Mary Somerville, due 2026-09-15", "", "Goals",
                "  Give 2 talks, 0 %, due 2026-12-31", "", "The last advice, and what came of it",
                "  Barbara Liskov: Rehearse, Applied, it worked");
    }

    @Test
    void aSheetTellsWhatWasSaid() {
        begin();
        run("session", "log", BARBARA, "--date", "2026-08-30T09:00", "--goal", "A talk", "--reality", "None yet",
                "--option", "Lund", "--option", "<At work>", "--will", "Lund", "--commit", "Ask Lund");
        var file = home.resolve("session.html");

        run("session", "sheet", BARBARA, "1", "--output", file.toString());

        assertThat(file).content().contains("<h1>Session 1 with Barbara Liskov</h1>",
                "Giving talks, 09:00 · 2026-08-30", "<h2>Reality</h2>", "<li>&lt;At work&gt;</li>",
                "Ask Lund, promised by Mary Somerville");
        assertThat(shell.kith("session", "sheet", BARBARA, "--output", file.toString()).err())
                .contains("already a file");
    }

    @Test
    void aSheetIsWrittenAsPdfIfItsNameSaysSo() {
        begin();
        run("session", "log", BARBARA, "--goal", "A talk");
        var file = home.resolve("session.PDF");

        run("session", "sheet", BARBARA, "--output", file.toString());

        assertThat(file).binaryContent().startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void anUnusualLengthIsAWarning() {
        begin();

        assertThat(shell.kith("mentorship", "agree", BARBARA, "--weeks", "52").err()).contains("52 weeks are unusual");
    }

    @Test
    void oneUndoTakesASessionBackWithAllThatWasSaid() {
        begin();
        run("session", "plan", BARBARA, "--at", "2026-09-01T09:00");
        run("session", "log", BARBARA, "--advice", "Rest", "--commit", "Sleep");

        shell.kith("undo");

        assertThat(maps(show().get("sessions"))).singleElement().satisfies(session -> assertThat(session)
                .containsEntry("status", "PLANNED").containsEntry("advice", List.of()));
        assertThat(shell.json("tasks").list()).isEmpty();
        assertThat(shell.json("show", BARBARA).object()).containsEntry("lastContact", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentorships", "mentorship", "mentorship show", "mentorship propose", "mentorship move",
        "mentorship agree", "mentorship goal", "mentorship progress", "mentorship advice", "mentorship close",
        "session", "session plan", "session log", "session sheet"})
    void everyCommandHasHelpWithAnExample(String command) {
        var result = shell.kith((command + " --help").split(" "));

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Usage: kith " + command, "Examples:", "  kith ");
        assertThat(result.out()).doesNotContainPattern("(?m)^ {1,8}(-., )?--\\S+\\n(?! {20})");
        assertThat(result.lines()).filteredOn(line -> line.matches(" +\\[?[A-Z]+\\]?")).isEmpty();
    }

    /** Barbara mentors the owner since August. */
    private void begin() {
        run("--on", "2026-08-20", "mentorship", "propose", BARBARA, "--topic", "Giving talks", "--status", "active");
    }

    private Map<String, Object> show() {
        return run("mentorship", "show", BARBARA);
    }

    private Map<String, Object> run(String... arguments) {
        var result = shell.json(arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.object();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
