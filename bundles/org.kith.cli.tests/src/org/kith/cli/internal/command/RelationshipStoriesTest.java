// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who knows whom, said or only likely. */
class RelationshipStoriesTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void addPeople() throws IOException {
        shell = new Shell(home);
        shell.kith("init", "--owner", "Mary Somerville");
        var cards = new StringBuilder();
        for (var name : List.of("Ada Lovelace", "Alan Turing", "Tim Berners-Lee")) {
            cards.append("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:").append(name).append("\r\nEND:VCARD\r\n");
        }
        shell.kith("import", Files.writeString(home.resolve("people.vcf"), cards).toString());
    }

    @Test
    void whoMetIsProposedUntilItIsSaid() {
        shell.kith("log", "Ada Lovelace", "Alan Turing", "--kind", "meeting", "--date", "2026-08-20");

        assertThat(shell.json("relationships", "Ada Lovelace", "--inferred").list())
                .extracting(tie -> tie.get("name"), tie -> tie.get("type"), tie -> tie.get("evidence"))
                .containsExactly(tuple("Alan Turing", "acquaintance",
                        List.of("1 contact together, on 2026-08-20")));
        assertThat(shell.kith("relationships", "Ada Lovelace", "--inferred").out())
                .contains("kith relate \"Ada Lovelace\" \"Alan Turing\" --type acquaintance");
        assertThat(shell.json("relationships", "Ada Lovelace").list()).isEmpty();

        assertThat(shell.kith("relate", "Ada Lovelace", "Alan Turing", "--type", "acquaintance").code()).isZero();

        assertThat(shell.json("relationships", "Ada Lovelace", "--inferred").list()).isEmpty();
        assertThat(shell.kith("relationships", "Ada Lovelace", "--inferred").out())
                .startsWith("Nothing speaks for somebody else whom Ada Lovelace may know.");
    }

    @Test
    void eachEndReadsItsOwnLabel() {
        shell.kith("relate", "Ada Lovelace", "Alan Turing", "--type", "mentor", "--since", "2026-01-01");

        assertThat(shell.kith("relationships", "Ada Lovelace").out()).containsPattern("mentor of +Alan Turing");
        assertThat(shell.kith("relationships", "Alan Turing").out()).containsPattern("mentee of +Ada Lovelace");
        assertThat(shell.json("relationships", "Alan Turing").list()).singleElement().satisfies(tie -> assertThat(tie)
                .containsEntry("confidence", "KNOWN").containsEntry("since", "2026-01-01"));
    }

    @Test
    void theOtherEndOfATypeTurnsItRound() {
        shell.kith("relate", "Alan Turing", "Ada Lovelace", "--type", "mentee");

        assertThat(shell.kith("relationships", "Ada Lovelace").out()).containsPattern("mentor of +Alan Turing");
    }

    @Test
    void undoTakesItBack() {
        shell.kith("relate", "Ada Lovelace", "Alan Turing", "--type", "friend");
        shell.kith("undo");

        assertThat(shell.kith("relationships", "Ada Lovelace").out()).contains("No relationship of Ada Lovelace");
    }

    @Test
    void anUnknownTypeIsRefusedWithThoseThereAre() {
        var result = shell.kith("relate", "Ada Lovelace", "Alan Turing", "--type", "nemesis");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("“nemesis”", "colleague", "mentor");
    }

    @Test
    void nobodyIsRelatedToThemselvesOrTwiceInTheSameWay() {
        assertThat(shell.kith("relate", "Ada Lovelace", "Ada Lovelace", "--type", "friend").code()).isEqualTo(2);
        shell.kith("relate", "Ada Lovelace", "Alan Turing", "--type", "friend");
        assertThat(shell.kith("relate", "Alan Turing", "Ada Lovelace", "--type", "friend").code()).isEqualTo(2);
        assertThat(shell.json("relationships", "Ada Lovelace").list()).hasSize(1);
    }
}
