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
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void createNetwork() throws Exception {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        var card = "BEGIN:VCARD\nVERSION:3.0\nFN:Barbara Liskov\nN:Liskov;Barbara;;;\nEND:VCARD\n";
        shell.kith("import", Files.writeString(home.resolve("card.vcf"), card).toString());
        assertThat(shell.kith("mentoring-profile", "Barbara Liskov", "--mentor", "--offer", "Speaking", "--language",
                "en", "--style", "COACHING").code()).isZero();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> matches(String... arguments) {
        return (List<Map<String, Object>>) shell.json(arguments).object().get("matches");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMatchTellsAllFiveTerms() {
        var match = matches("match", "mentor", "--skill", "speaking").getFirst();
        assertThat(match).containsEntry("name", "Barbara Liskov").containsEntry("left", 3);
        assertThat((List<Map<String, Object>>) match.get("terms")).extracting(term -> term.get("key"))
                .containsExactly("skills", "availability", "tie", "language", "style");
    }

    @Test
    void oneProposedMentorshipTakesRoomForOne() {
        shell.kith("mentorship", "propose", "Barbara Liskov", "--as", "mentor");
        assertThat(shell.kith("match", "mentor", "--skill", "speaking").out()).contains("room for 2 of 3");
    }

    @Test
    void withoutSkillsThoseOfTheProfileAreWanted() {
        shell.kith("mentoring-profile", "Mary Somerville", "--want", "Speaking");
        assertThat(matches("match", "mentor")).hasSize(1);
    }

    @Test
    void whatNobodyKnowsIsNamed() {
        assertThat(shell.kith("match", "mentor", "--skill", "Cooking").out())
                .contains("Nobody is known to know, or to want: Cooking");
    }

    @Test
    void theProfileIsToldAsItWasSaid() {
        assertThat(shell.json("mentoring-profile", "Barbara Liskov").object()).containsEntry("mentor", true)
                .containsEntry("offers", List.of("Speaking")).containsEntry("styles", List.of("COACHING"));
    }
}
