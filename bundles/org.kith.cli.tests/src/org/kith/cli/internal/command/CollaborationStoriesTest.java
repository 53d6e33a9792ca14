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
import org.junit.jupiter.params.provider.ValueSource;

/** A collaboration from the idea to its end, on 1 September 2026. */
class CollaborationStoriesTest {

    private static final String NOTES = "Notes on the engine";

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void addPeople() throws IOException {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        var cards = new StringBuilder();
        for (var name : List.of("Ada Lovelace", "Tim Berners-Lee")) {
            cards.append("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:").append(name).append("\r\nORG:CERN\r\nEND:VCARD\r\n");
        }
        shell.kith("import", Files.writeString(home.resolve("people.vcf"), cards).toString());
        run("skill", "add", "Ada Lovelace", "Proofs");
        run("skill", "add", "Tim Berners-Lee", "Web");
    }

    private Shell.Result run(String... arguments) {
        var result = shell.kith(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private Shell.Result add(String... more) {
        var arguments = new ArrayList<>(List.of("collaboration", "add", NOTES, "--with", "Ada Lovelace"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Map<String, Object> show() {
        return shell.json("collaboration", "show", "notes").object();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    @Test
    void fromAnIdeaToItsEnd() {
        add("--kind", "co-authorship", "--gives", "A publisher", "--gets", "A book", "--gives", "ada=The notes",
                "--gets", "ada=A name", "--hours", "ada=8", "--needs", "Proofs", "--objective",
                "Publish@2026-12-31", "--measure", "publish=a printed book", "--milestone", "Draft@2026-10-01");
        run("collaboration", "move", NOTES, "agreed");
        assertThat(run("collaboration", "move", NOTES, "active").err()).isEmpty();
        run("collaboration", "review", NOTES, "4", "--note", "Quick", "--reached", "draft");

        assertThat(show()).containsEntry("status", "ACTIVE").containsEntry("kind", "CO_AUTHORSHIP")
                .containsEntry("start", "2026-09-01").containsEntry("mutual", true).containsEntry("health", 4)
                .containsEntry("nextDue", "2026-12-31").containsEntry("missingSkills", List.of());
        assertThat(maps(show().get("partners"))).extracting(each -> each.get("name"), each -> each.get("gives"))
                .containsExactly(tuple("Mary Somerville", List.of("A publisher")),
                        tuple("Ada Lovelace", List.of("The notes")));
        assertThat(run("collaboration", "show", NOTES).out()).contains("All benefit",
                "Ada Lovelace gives The notes, and gets A name", "Ada Lovelace: 8 hours a month",
                "[ ] Publish, measured by: a printed book, Due: 2026-12-31", "[x] Draft",
                "2026-09-01, 4 of 5, Quick", "1 of 1 needed skills are covered");

        run("collaboration", "move", NOTES, "completed", "--outcome", "Printed");
        assertThat(show()).containsEntry("end", "2026-09-01").containsEntry("outcome", "Printed");
        assertThat(run("collaborations").out()).startsWith("No collaboration is going on.");
        assertThat(shell.json("collaborations", "--all").list()).hasSize(1);
    }

    @Test
    void whoGetsNothingIsAWarningAndNoFault() {
        var result = add("--status", "active", "--gives", "A publisher", "--gets", "A book", "--gives",
                "ada=The notes");

        assertThat(result.err()).contains("Not for the benefit of all: Ada Lovelace gets nothing yet.");
        assertThat(run("collaboration", "show", NOTES).out()).contains("Not all benefit yet",
                "Ada Lovelace gives The notes, and gets nothing yet");
        assertThat(run("check").out()).contains("warning", "Ada Lovelace");
        run("collaboration", "change", NOTES, "--gets", "ada=A name");
        assertThat(shell.json("check").object()).containsEntry("problems", List.of());
    }

    @Test
    void partnersObjectivesAndMilestonesGoAgain() {
        add("--with", "Tim Berners-Lee", "--objective", "Publish", "--objective", "Teach", "--milestone", "Draft");
        run("collaboration", "change", NOTES, "--remove-partner", "tim", "--remove-objective", "publish",
                "--remove-milestone", "dra");
        assertThat(maps(show().get("partners"))).extracting(each -> each.get("name"))
                .containsExactly("Mary Somerville", "Ada Lovelace");
        assertThat(maps(show().get("objectives"))).extracting(each -> each.get("text")).containsExactly("Teach");
        assertThat(maps(show().get("milestones"))).isEmpty();
    }

    @Test
    void theListTellsHowEachStands() {
        add("--needs", "Proofs", "--needs", "Law", "--milestone", "Draft@2026-10-01");

        assertThat(run("collaborations").out())
                .containsPattern("Notes on the engine +Ada Lovelace +Project +Idea +2026-10-01 +50 % +not mutual");
    }

    @Test
    void anOrganizationIsAPartnerToo() {
        run("collaboration", "add", "Data", "hub", "--with", "CERN");
        assertThat(maps(shell.json("collaboration", "show", "cern").object().get("partners")))
                .extracting(each -> each.get("name")).containsExactly("Mary Somerville", "CERN");
    }

    @Test
    void othersCollaborateWithoutTheOwner() {
        add("--with", "Tim Berners-Lee", "--without-me", "--brings", "tim=Web");
        assertThat(maps(show().get("partners"))).extracting(each -> each.get("name"))
                .containsExactly("Ada Lovelace", "Tim Berners-Lee");
        assertThat(show()).containsEntry("difference", 1.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "move|completed        | can't follow",
        "move|elsewhere        | is no status of a collaboration",
        "review|6              | from 1 to 5, not 6",
        "review|3 --reached x  | No milestone or objective begins with",
        "change|--gives tim=x  | is no partner",
        "change|--hours ada=x  | is no number of hours",
        "change|--hours ada=-1 | can't give -1 hours",
        "change|--remove-partner tim | is no partner",
        "change|--remove-objective x | No objective begins with",
        "change|--remove-milestone x | No milestone begins with",
        "change|--with Nobody  | nobody called",
        "change|--measure x=y  | No objective begins with",
        "change|--milestone x@2026-13-01 | is no date",
        "change|--opportunity x | There is no opportunity"})
    void whatCannotBeIsRefusedAndChangesNothing(String command, String rest, String message) {
        add();
        var before = shell.json("history").list().size();
        var arguments = new ArrayList<>(List.of("collaboration", command, NOTES));
        arguments.addAll(List.of(rest.strip().split(" ")));

        var result = shell.kith(arguments.toArray(String[]::new));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(message).doesNotContain("\tat ");
        assertThat(shell.json("history").list()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "Notes on the engine", "ada", "Lovelace"})
    void aCollaborationIsFoundByTitleOrPartner(String words) {
        add();
        assertThat(run("collaboration", "show", words).lines()).first().isEqualTo(NOTES);
    }

    @Test
    void severalThatCouldBeMeantAreListed() {
        add();
        run("collaboration", "add", "Types", "--with", "Ada Lovelace");
        assertThat(shell.kith("collaboration", "show", "ada").err()).contains("could be 2 collaborations", NOTES,
                "Types");
        assertThat(shell.kith("collaboration", "show", "nothing").err()).contains("No collaboration is called");
    }

    @Test
    void aTeamCoversWhatNobodyKnowsAlone() {
        var found = shell.json("collaborators", "--skill", "proofs", "--skill", "Web", "--skill", "Law").object();
        assertThat(found).containsEntry("unclaimed", List.of("Law"));
        assertThat(maps(found.get("teams"))).first().satisfies(team -> {
            assertThat(maps(team.get("members"))).extracting(each -> each.get("name"))
                    .containsExactly("Ada Lovelace", "Tim Berners-Lee");
            assertThat(team).containsEntry("covered", List.of("proofs", "Web"))
                    .containsEntry("coverage", 0.6667);
        });
        assertThat(run("collaborators", "--skill", "proofs", "--skill", "Web").out())
                .startsWith("Ada Lovelace (proofs) + Tim Berners-Lee (Web)").contains("all 2 skills");
    }

    @Test
    void whereNobodyKnowsAnythingThatIsSaid() {
        assertThat(run("collaborators", "--skill", "Cooking").out()).contains("Nobody in your network is known",
                "Nobody is known to have: Cooking");
        assertThat(shell.kith("collaborators").code()).isEqualTo(2);
    }

    @Test
    void whatIsDueIsSaidToday() {
        add("--status", "agreed", "--milestone", "Draft@2026-08-31");
        assertThat(run("today").out()).contains("milestone of Notes on the engine, 1 day late");
    }
}
