// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The exports of the folder that {@code KITH_FIXTURES} names, as a new user would import them. */
@EnabledIfEnvironmentVariable(named = "KITH_FIXTURES", matches = ".+")
class FixturesTest {

    @TempDir
    private Path home;

    private Shell shell;
    private String connections;

    @BeforeEach
    void copyExport() throws Exception {
        shell = new Shell(home);
        connections = copy("linkedin/sources/Connections.csv");
    }

    @Test
    void connectionsComeInAndGoOutAsAWhole() {
        var result = shell.json("import", connections);

        assertThat(result.code()).isEqualTo(1);
        assertThat(counts(result)).containsEntry("read", 21).containsEntry("created", 20).containsEntry("review", 2)
                .containsEntry("rejected", 1);
        assertThat(shell.json("people").list()).hasSize(20)
                .filteredOn(person -> true == (boolean) person.get("placeholder")).hasSize(2);
        assertThat(shell.json("show", "Grace Hopper").object()).containsEntry("firstMet", "2018-02-03")
                .containsEntry("email", "grace.hopper@example.org");

        shell.kith("undo");
        assertThat(shell.json("people").list()).isEmpty();
    }

    @Test
    void importingAgainChangesNothing() {
        shell.json("import", connections);

        assertThat(counts(shell.json("import", connections))).containsEntry("created", 0).containsEntry("updated", 0)
                .containsEntry("unchanged", 20).containsEntry("rejected", 1);
    }

    @Test
    void theSamePersonFromThreeSourcesIsOne() throws Exception {
        shell.json("import", connections);
        shell.json("import", copy("google_csv/sources/contacts.csv"), copy("apple_icloud/sources/icloud-export.vcf"));

        assertThat(shell.json("people").list()).hasSize(30);
    }

    @Test
    void whoIsThereTwiceIsFoundAndMerged() throws Exception {
        shell.json("import", connections);
        shell.json("import", copy("google_csv/sources/contacts.csv"), copy("apple_icloud/sources/icloud-export.vcf"));

        var proposals = shell.json("duplicates").list();
        assertThat(proposals).hasSize(7);
        proposals.forEach(pair -> shell.json("merge", pair.get("a").toString(), pair.get("b").toString()));

        assertThat(shell.json("people").list()).hasSize(23);
        assertThat(shell.json("duplicates").list()).isEmpty();

        shell.json("unmerge", "Radia Perlman");
        assertThat(shell.json("people", "radia").list()).hasSize(2);
        assertThat(shell.kith("unmerge", "Vint Cerf").code()).isZero();
        assertThat(shell.kith("unmerge", "Edsger Dijkstra").code()).isEqualTo(2);
    }

    @Test
    void whoWasJoinedByTheImportIsThreePeopleAgain() throws Exception {
        shell.json("import", connections);
        shell.json("import", copy("google_csv/sources/contacts.csv"), copy("apple_icloud/sources/icloud-export.vcf"));
        var grace = shell.json("people", "grace").list().getFirst().get("id").toString();

        shell.json("unmerge", grace);
        shell.json("unmerge", grace);

        assertThat(shell.json("people", "grace").list()).hasSize(3);
        assertThat(shell.kith("unmerge", grace).code()).isEqualTo(2);
    }

    private String copy(String fixture) throws Exception {
        var source = Path.of(System.getenv("KITH_FIXTURES")).resolve(fixture);
        var target = home.resolve(source.getFileName().toString());
        return Files.write(target, Files.readAllBytes(source)).toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> counts(Shell.Result result) {
        return ((List<Map<String, Object>>) result.object().get("files")).getFirst();
    }
}
