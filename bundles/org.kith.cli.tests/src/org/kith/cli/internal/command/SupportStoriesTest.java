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

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A supportive network, as a new user sees it. */
class SupportStoriesTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void addPeople() throws IOException {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        var cards = new StringBuilder();
        for (var name : List.of("Ada Lovelace", "Alan Turing", "Tim Berners-Lee", "Leslie Lamport")) {
            cards.append("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:").append(name).append("\r\nEND:VCARD\r\n");
        }
        shell.kith("import", Files.writeString(home.resolve("people.vcf"), cards).toString());
    }

    @Test
    void oneLunchThreePeopleSomeHelp() {
        var result = shell.json("log", "Ada Lovelace", "Alan Turing", "Tim Berners-Lee", "--kind", "meeting",
                "--subject", "Lunch", "--received", "Ada=feedback:my talk", "--helpfulness", "5", "--given",
                "Tim=information:a job lead");

        assertThat(result.code()).isZero();
        assertThat(shell.json("support").list()).extracting(each -> each.get("name"), each -> each.get("balance"))
                .containsExactly(tuple("Ada Lovelace", -1), tuple("Tim Berners-Lee", 1));
        assertThat(help("Ada Lovelace")).singleElement().satisfies(help -> assertThat(help)
                .containsEntry("kind", "FEEDBACK").containsEntry("subject", "my talk")
                .containsEntry("helpfulness", 5).containsEntry("giver", "Ada Lovelace")
                .containsEntry("interaction", result.object().get("id")));
        assertThat(shell.json("show", "Alan Turing").object()).containsEntry("balance", 0);
        assertThat(shell.kith("support").out()).contains("You owe Ada Lovelace one",
                "Tim Berners-Lee owes you one");
    }

    @Test
    void oneUndoTakesLunchAndHelpBack() {
        shell.kith("log", "Ada Lovelace", "--kind", "meeting", "--received", "feedback", "--promise", "Send slides");

        shell.kith("undo");

        assertThat(shell.json("support").list()).isEmpty();
        assertThat(shell.json("tasks").list()).isEmpty();
        assertThat(shell.json("show", "Ada Lovelace").object()).containsEntry("lastContact", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedback:my talk", "Ada=praise", "Grace=feedback"})
    void helpThatIsNotUnderstoodLogsNothing(String help) {
        var result = shell.kith("log", "Ada Lovelace", "Alan Turing", "--kind", "meeting", "--received", help);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("kith: ").doesNotContain("Exception");
        assertThat(shell.json("show", "Alan Turing").object()).containsEntry("lastContact", null);
    }

    @Test
    void helpfulnessEndsAtFive() {
        var result = shell.kith("support", "add", "--from", "Ada Lovelace", "--kind", "review", "--helpfulness", "6");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("from 1 to 5");
        assertThat(shell.json("support").list()).isEmpty();
    }

    @Test
    void helpIsEnteredByItself() {
        assertThat(shell.json("support", "add", "--from", "Ada Lovelace", "--kind", "review", "--about", "my paper",
                "--date", "2026-08-01", "--outcome", "accepted").code()).isZero();

        assertThat(help("Ada Lovelace").getFirst()).containsEntry("outcome", "accepted")
                .containsEntry("date", "2026-08-01");
    }

    @Test
    void whoKnowsDistributedSystems() {
        shell.kith("log", "Ada Lovelace", "--kind", "meeting");
        shell.kith("skill", "add", "Leslie Lamport", "distributed systems", "--level", "expert");

        var asked = shell.json("ask", "who knows distributed systems").list();

        assertThat(asked).extracting(each -> each.get("name")).containsExactly("Leslie Lamport", "Ada Lovelace");
        assertThat((List<?>) asked.getFirst().get("reasons")).first().isEqualTo("expert in distributed systems");
        assertThat(asked.getFirst().keySet()).containsExactly("id", "name", "score", "reasons");
    }

    @Test
    void aSkillIsThereOnce() {
        shell.kith("skill", "add", "Leslie Lamport", "Distributed Systems");
        shell.kith("skill", "add", "Leslie Lamport", "distributed systems", "--level", "expert");
        shell.kith("skill", "add", "Ada Lovelace", "distributed systems");

        var skills = shell.json("skills").list();
        assertThat(skills).hasSize(1);
        assertThat(maps(skills.getFirst().get("people"))).extracting(person -> person.get("level"))
                .containsExactly("UNKNOWN", "EXPERT");
    }

    @Test
    void askingNothingIsRefused() {
        assertThat(shell.kith("ask").code()).isEqualTo(2);
        assertThat(shell.kith("ask").err()).contains("Say what you want to know");
    }

    @Test
    void whereNobodyKnowsItSaysWhatToDo() {
        assertThat(shell.kith("ask", "rust").out()).contains("kith skill add");
    }

    @Test
    void promisesAreTasksUntilTheyAreDone() {
        shell.kith("log", "Ada Lovelace", "--kind", "call", "--promise", "Send the paper", "--awaits",
                "Read the draft", "--until", "2026-09-15");

        assertThat(shell.json("tasks", "Ada Lovelace").list()).extracting(task -> task.get("summary"),
                task -> task.get("due"), task -> name(task.get("assignee")))
                .containsExactly(tuple("Read the draft", "2026-09-15", "Ada Lovelace"),
                        tuple("Send the paper", "2026-09-15", null));

        assertThat(shell.json("task", "done", "send the").code()).isZero();

        assertThat(shell.json("tasks").list()).extracting(task -> task.get("summary"))
                .containsExactly("Read the draft");
        assertThat(shell.json("tasks", "--all").list()).extracting(task -> task.get("status"))
                .containsExactly("NEEDS_ACTION", "COMPLETED");
    }

    @Test
    void aTaskThatIsNotThereIsNamed() {
        var result = shell.kith("task", "done", "Fly");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("“Fly”", "kith tasks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"support", "support add", "ask", "skills", "skill", "skill add", "tasks", "task",
        "task done"})
    void everyCommandHasHelpWithAnExample(String command) {
        var arguments = (command + " --help").split(" ");

        var result = shell.kith(arguments);

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Usage: kith " + command, "Examples:", "  kith ");
        assertThat(result.lines()).filteredOn(line -> line.matches(" {1,8}(-., )?--\\S+( \\S+)?")).isEmpty();
    }

    private List<Map<String, Object>> help(String person) {
        return maps(shell.json("show", person).object().get("help"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private static Object name(Object person) {
        return person == null ? null : ((Map<?, ?>) person).get("name");
    }

    @Test
    void todayNamesAPromiseAmongWhatIsDue() {
        shell.kith("log", "Ada Lovelace", "--kind", "meeting", "--promise", "Send slides", "--until",
                "2026-08-30");

        assertThat(shell.kith("today").out()).containsPattern("red +Send slides +promised to Ada Lovelace, 2 days late");
        assertThat(shell.json("today").object().get("suggestions")).asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement(InstanceOfAssertFactories.MAP).containsEntry("source", "Promise")
                .containsEntry("due", "2026-08-30").containsEntry("actions", List.of("done", "snooze", "open"));
    }

    @Test
    void todayNamesWhatComesWithinAWeek() {
        shell.kith("log", "Ada Lovelace", "--kind", "meeting", "--promise", "Send slides", "--until",
                "2026-09-03");

        assertThat(shell.kith("today").lines()).contains("Coming up this week")
                .anyMatch(line -> line.endsWith("promised to Ada Lovelace, due in 2 days"));
    }
}
