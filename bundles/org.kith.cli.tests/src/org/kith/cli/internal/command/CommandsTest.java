// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.Networks;
import org.kith.core.Session;
import org.kith.model.contacts.Sensitivity;

class CommandsTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void makeSampleNetwork() {
        shell = new Shell(home);
        assertThat(shell.kith("init", "--sample").code()).isZero();
    }

    @Test
    void initTellsWhatItMade() {
        var result = new Shell(home.resolve("other")).json("init", "--owner", "Mary Somerville");

        assertThat(result.object()).containsEntry("people", 0).containsKey("network");
    }

    @Test
    void initDoesNotOverwrite() {
        var result = shell.kith("init");

        assertThat(result.code()).isEqualTo(2);
        assertThat(shell.json("people").list()).hasSize(40);
    }

    @Test
    void peopleHaveWhatAListNeeds() {
        assertThat(shell.json("people", "amara").list()).singleElement().satisfies(person -> assertThat(person)
                .containsEntry("name", "Amara Okafor").containsEntry("organization", "Northwind Analytics")
                .containsEntry("title", "Head of Data")
                .containsEntry("email", "amara.okafor@northwindanalytics.example")
                .containsEntry("lastContact", "2026-08-24").containsKeys("id", "due"));
    }

    @Test
    void peopleAreFoundByTheBeginningsOfWords() {
        assertThat(names(shell.json("people", "fern", "nord").list())).containsExactly("Lucía Fernández");
    }

    @Test
    void whoWasNeverContactedHasNoLastContact() {
        assertThat(shell.json("people", "ethan").list()).singleElement()
                .satisfies(person -> assertThat(person).containsEntry("lastContact", null).containsEntry("due", null));
    }

    @Test
    void showTellsAllThereIs() {
        var person = shell.json("show", "Amara Okafor").object();

        assertThat(person).containsEntry("name", "Amara Okafor").containsKeys("facets", "cadence", "notes");
        assertThat((List<?>) person.get("contactPoints")).hasSize(3);
        assertThat((List<?>) person.get("employments")).hasSize(2);
        assertThat((List<?>) person.get("relationships")).hasSize(3);
        assertThat((List<?>) person.get("interactions")).hasSize(2);
    }

    @Test
    void showSpeaksToPeople() {
        assertThat(shell.kith("show", "Amara Okafor").lines()).startsWith("Amara Okafor",
                "Head of Data, Northwind Analytics").contains("Reached at", "Career",
                        "  Data Engineer, Meridian Bank  2014-08 – 2021-02", "Relationships",
                        "  manager of Ravi Deshpande");
    }

    @Test
    void aPersonIsKnownByNameAddressOrId() {
        var id = shell.json("show", "amara okafor").object().get("id");

        for (var way : List.of("AMARA", "Okafor", "amara.okafor@mail.example", id.toString())) {
            assertThat(shell.json("show", way).object()).as(way).containsEntry("id", id);
        }
    }

    @Test
    void anAmbiguousNameListsThoseItCouldBe() {
        var result = shell.kith("log", "M", "--kind", "call");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("“M” could be", "Mei-Ling Chen",
                "meiling.chen@pacificgrid.example", "Marta Kowalska", "Say the whole name");
        assertThat(shell.json("history").list()).hasSize(1);
    }

    @Test
    void anUnknownNameIsRefused() {
        var result = shell.kith("show", "Nobody Here");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("There is nobody called “Nobody Here”.");
    }

    @Test
    void searchFindsPeopleAndInteractions() {
        assertThat(shell.json("search", "lausanne").list()).singleElement().satisfies(hit -> assertThat(hit)
                .containsEntry("type", "Interaction").containsKeys("id", "label", "excerpt"));
        assertThat(shell.json("search", "lucia").list()).extracting(hit -> hit.get("label"))
                .first().isEqualTo("Lucía Fernández");
    }

    @Test
    void logIsOneTransaction() {
        var result = shell.json("log", "Amara Okafor", "Luis Herrera", "--kind", "call", "--direction", "out",
                "--note", "Zeppelins");

        assertThat(result.object()).containsKeys("transaction", "id");
        assertThat(shell.json("history").list()).first().satisfies(edit -> assertThat(edit)
                .containsEntry("label", "Log a call with Amara Okafor and Luis Herrera").containsEntry("author", "mary")
                .containsEntry("transaction", result.object().get("transaction")));
        assertThat(shell.json("search", "zeppelins").list()).extracting(hit -> hit.get("id"))
                .containsExactly(result.object().get("id"));
    }

    @Test
    void nothingIsLoggedInTheFuture() {
        var result = shell.kith("log", "Amara", "--kind", "call", "--date", "2027-01-01");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("lies in the future");
    }

    @Test
    void aContactMayHaveATime() {
        shell.kith("log", "Amara", "--kind", "meeting", "--date", "2026-08-31T18:30");

        var interactions = (List<?>) shell.json("show", "Amara").object().get("interactions");
        assertThat(interactions.getFirst()).hasFieldOrPropertyWithValue("start", "2026-08-31T18:30:00Z");
    }

    @Test
    void undoTakesTheLastEditBack() {
        int logged = (int) shell.json("log", "Amara", "--kind", "call").object().get("transaction");

        var undone = shell.json("undo").object();

        assertThat(undone).containsEntry("undone", logged).containsKey("transaction");
        assertThat(shell.json("people", "amara").list().getFirst()).containsEntry("lastContact", "2026-08-24");
    }

    @Test
    void anOlderEditIsUndoneByItsNumber() {
        int first = (int) shell.json("log", "Amara", "--kind", "call").object().get("transaction");
        shell.json("log", "Luis", "--kind", "call");

        assertThat(shell.json("undo", String.valueOf(first)).object()).containsEntry("undone", first);
        assertThat(shell.json("people", "luis").list().getFirst()).containsEntry("lastContact", "2026-09-01");
    }

    @Test
    void anUnknownEditCannotBeUndone() {
        assertThat(shell.kith("undo", "4711").code()).isEqualTo(2);
    }

    @Test
    void thereIsAHistoryOfAPerson() {
        shell.kith("log", "Amara", "--kind", "call");
        shell.kith("log", "Luis", "--kind", "call");

        assertThat(shell.json("history", "Amara").list()).extracting(edit -> edit.get("label"))
                .containsExactly("Log a call with Amara Okafor", "Add the sample people");
    }

    @Test
    void dueSaysWhomToReachOutToAndWhy() {
        var dues = shell.json("due").list();

        assertThat(dues).isNotEmpty().allSatisfy(due -> assertThat(due).containsKeys("id", "name", "status", "days",
                "target", "maximum", "reason", "score"));
        assertThat(dues).isSortedAccordingTo((a, b) -> Double.compare((double) b.get("score"),
                (double) a.get("score")));
    }

    @Test
    void everyAnswerCanBeRepeatedOnItsDay() {
        assertThat(shell.json("--on", "2027-09-01", "due").list()).extracting(due -> due.get("status"))
                .containsOnly("red", "amber");
        assertThat(shell.json("due", "--on", "2008-01-01").list()).extracting(due -> due.get("status"))
                .doesNotContain("red", "amber");
    }

    @Test
    void aQuietPersonIsNotDue() {
        var name = (String) shell.json("due").list().getFirst().get("name");

        shell.kith("cadence", name, "--quiet-until", "2026-12-24");

        assertThat(shell.kith("due").out()).doesNotContain(name);
        assertThat(shell.kith("due", "--all").out()).contains(name);
        assertThat(shell.json("due").list()).filteredOn(due -> name.equals(due.get("name"))).singleElement()
                .satisfies(due -> assertThat(due).containsEntry("status", "green").containsEntry("due", "2026-12-24"));
    }

    @Test
    void aMaximumBelowTheTargetIsRefused() {
        var result = shell.kith("cadence", "Amara", "--target", "30", "--maximum", "20");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("allows at most 20 days, less than its target of 30");
        assertThat(shell.json("cadence", "Amara").list().getFirst()).containsEntry("origin", "LAYER");
    }

    @Test
    void checkFindsNothingWrong() {
        var result = shell.json("check");

        assertThat(result.code()).isZero();
        assertThat(result.object()).containsEntry("ok", true);
    }

    @Test
    void checkTellsWhatSomebodyShouldLookAt() {
        assertThat(shell.json("check").object().get("problems")).asInstanceOf(LIST).first()
                .hasToString("{severity=warning, id=" + shell.json("people", "daniel").list().getFirst().get("id")
                        + ", message=Daniel Moreau: 36 days since the last contact, at most 11 planned. "
                        + "Plan what you will do, or let go.}");
    }

    @Test
    void aBackupBringsTheNetworkBack() {
        var copy = home.resolve("copy.kith").toString();
        assertThat(shell.json("backup", copy).object()).containsEntry("file", copy);
        shell.kith("log", "Amara", "--kind", "call");

        assertThat(shell.json("restore", copy).code()).isZero();

        assertThat(shell.json("people", "amara").list().getFirst()).containsEntry("lastContact", "2026-08-24");
    }

    @Test
    void aBackupDoesNotOverwrite() throws Exception {
        var precious = Files.writeString(home.resolve("precious.txt"), "precious");

        assertThat(shell.kith("backup", precious.toString()).code()).isEqualTo(2);
        assertThat(precious).hasContent("precious");
    }

    @Test
    void whatIsNoBackupIsNotRestored() throws Exception {
        var file = Files.writeString(home.resolve("notes.txt"), "Dear diary");

        assertThat(shell.kith("restore", file.toString()).code()).isEqualTo(2);
        assertThat(shell.json("people").list()).hasSize(40);
    }

    @Test
    void formatsAreListed() {
        assertThat(shell.json("formats").list()).extracting(format -> format.get("id"))
                .contains("linkedin", "google-csv", "vcard", "json");
    }

    @Test
    void exportGoesToAFile() {
        var file = home.resolve("amara.json");

        var result = shell.json("export", "--format", "json", "--output", file.toString(), "amara");

        assertThat(result.object()).containsEntry("people", 1);
        assertThat(file).content().contains("Amara Okafor").doesNotContain("Luis Herrera");
    }

    @Test
    void exportGoesToStandardOutput() {
        assertThat(shell.kith("export", "--format", "json").out()).contains("Amara Okafor", "Luis Herrera");
    }

    @Test
    void secretPeopleStayAtHome() {
        try (var network = org.kith.testkit.Services.get(Networks.class)
                .open(home.resolve(".local/share/kith/network.kith"), Session.onThisThread())) {
            network.edit("Keep a secret", () -> network.root().getPeople().stream()
                    .filter(person -> person.getLabel().equals("Amara Okafor"))
                    .forEach(person -> person.setSensitivity(Sensitivity.SECRET)));
        }

        assertThat(shell.kith("export", "--format", "json").out()).doesNotContain("amara.okafor@");
    }

    @Test
    void anUnknownFormatIsRefused() {
        var result = shell.kith("export", "--format", "papyrus");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("There is no format “papyrus” to write.", "json");
    }

    @Test
    void todayListsThemInTheTerminal() {
        var lines = shell.kith().lines();

        assertThat(lines.getFirst()).startsWith("Today, ").contains("2026");
        assertThat(lines).anySatisfy(line -> assertThat(line)
                .matches("red +.* days since .*, target \\d+, at most \\d+"));
    }

    @Test
    void inventedPeopleAreNotMixedWithOthers() {
        var result = shell.kith("generate", "--people", "10", "--interactions", "10");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Name a new file with --network");
    }

    @Test
    void theSameSeedInventsTheSamePeople() {
        var one = home.resolve("one.kith").toString();
        var other = home.resolve("other.kith").toString();
        for (var file : List.of(one, other)) {
            assertThat(shell.json("--network", file, "generate", "--people", "300", "--interactions", "1000", "--seed",
                    "7").object()).containsEntry("people", 300).containsEntry("interactions", 1000);
        }

        assertThat(shell.json("--network", one, "people").list()).hasSize(300)
                .isEqualTo(shell.json("--network", other, "people").list());
        assertThat(shell.json("--network", one, "check").object()).containsEntry("ok", true);
    }

    private static List<Object> names(List<Map<String, Object>> list) {
        return list.stream().map(each -> each.get("name")).toList();
    }
}
