// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new user does in the first hour. */
class StoriesTest {

    private static final String CONNECTIONS = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Lovelace,https://www.linkedin.com/in/ada-example,ada@example.org,Analytical Engines,Mathematician,03 Feb 2018
            Grace,Hopper,https://www.linkedin.com/in/grace-example,,Navy,Rear Admiral,11 Mar 2019
            ,,https://www.linkedin.com/in/hidden-example,,,,05 May 2020
            ,,,,Nowhere,Nothing,06 Jun 2020
            """;

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(home);
    }

    @Test
    void importedContactsAreThereAtOnce() throws Exception {
        var file = Files.writeString(home.resolve("Connections.csv"), CONNECTIONS);

        var result = shell.json("import", file.toString());

        assertThat(result.code()).isEqualTo(1);
        assertThat(counts(result)).containsEntry("format", "linkedin").containsEntry("read", 4)
                .containsEntry("created", 3).containsEntry("updated", 0).containsEntry("unchanged", 0)
                .containsEntry("review", 1).containsEntry("rejected", 1);
        assertThat(Path.of((String) counts(result).get("rejects"))).exists();
        assertThat(shell.json("people").list()).hasSize(3);
    }

    @Test
    void importingAgainChangesNothing() throws Exception {
        var file = Files.writeString(home.resolve("Connections.csv"), CONNECTIONS);
        shell.json("import", file.toString());

        assertThat(counts(shell.json("import", file.toString()))).containsEntry("created", 0)
                .containsEntry("updated", 0).containsEntry("unchanged", 3).containsEntry("rejected", 1);
    }

    @Test
    void undoTakesAnImportBackWhole() throws Exception {
        var file = Files.writeString(home.resolve("Connections.csv"), CONNECTIONS);
        shell.json("import", file.toString());

        assertThat(shell.kith("undo").code()).isZero();
        assertThat(shell.json("people").list()).isEmpty();
    }

    @Test
    void aRehearsalCountsTheSameAndWritesNothing() throws Exception {
        var file = Files.writeString(home.resolve("Connections.csv"), CONNECTIONS);

        assertThat(counts(shell.json("import", "--dry-run", file.toString()))).containsEntry("created", 3);
        assertThat(home).isDirectoryNotContaining("glob:**/.local");
        assertThat(counts(shell.json("import", file.toString()))).containsEntry("created", 3);
    }

    @Test
    void anUnreadableFileLeavesNoNetworkBehind() {
        var result = shell.kith("import", home.resolve("missing.csv").toString());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("kith: ").contains("missing.csv");
        assertThat(home.resolve(".local/share/kith/network.kith")).doesNotExist();
    }

    @Test
    void whoAmILosing() {
        var daysAgo = Map.of("A", 0, "B", 20, "C", 31, "D", 44, "E", 46);
        addFive(daysAgo);

        assertThat(shell.json("due").list()).extracting(due -> due.get("name"), due -> due.get("status"))
                .containsExactly(tuple("Person E", "red"), tuple("Person D", "amber"), tuple("Person C", "amber"),
                        tuple("Person B", "green"), tuple("Person A", "green"));
        assertThat(shell.json("due").list().getFirst()).containsEntry("name", "Person E").containsEntry("days", 46)
                .containsEntry("target", 30).containsEntry("maximum", 45)
                .containsEntry("reason", "46 days since a call, target 30, at most 45");
        assertThat(shell.json("people").list()).extracting(person -> person.get("due"))
                .containsExactly("green", "green", "amber", "amber", "red");
    }

    @Test
    void aCallTurnsRedIntoGreen() {
        addFive(Map.of("E", 46));

        shell.kith("log", "Person E", "--kind", "call");

        assertThat(shell.kith("due").out()).doesNotContain("Person E");
        assertThat(shell.json("show", "Person E").object()).containsEntry("due", "green")
                .containsEntry("nextDue", "2026-10-01").containsEntry("lastContact", "2026-09-01");
    }

    private void addFive(Map<String, Integer> daysAgo) {
        var cards = new StringBuilder();
        daysAgo.keySet().forEach(name -> cards.append("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Person ").append(name)
                .append("\r\nEMAIL:").append(name).append("@example.org\r\nEND:VCARD\r\n"));
        try {
            var file = Files.writeString(home.resolve("five.vcf"), cards);
            assertThat(shell.kith("import", file.toString()).code()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daysAgo.forEach((name, days) -> {
            shell.kith("cadence", "Person " + name, "--layer", "L15");
            shell.kith("log", "Person " + name, "--kind", "call", "--date",
                    LocalDate.of(2026, 9, 1).minusDays(days).toString());
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> counts(Shell.Result result) {
        return ((List<Map<String, Object>>) result.object().get("files")).getFirst();
    }
}
