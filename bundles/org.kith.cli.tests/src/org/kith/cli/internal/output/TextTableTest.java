// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAsWideAsTheyNeedToBe() {
        var table = new TextTable("Name", "Title").row("Ada Lovelace", "Countess").row("José", "Ingénieur");

        assertThat(print(table, false)).isEqualTo("""
                Name          Title
                Ada Lovelace  Countess
                José          Ingénieur
                """);
    }

    @Test
    void aLongCellEndsInDots() {
        assertThat(print(new TextTable("A", "B").row("x".repeat(50), "y"), false))
                .contains("x".repeat(39) + "…  y");
    }

    @Test
    void theLastColumnTakesWhatItNeeds() {
        assertThat(print(new TextTable("A", "B").row("x", "y".repeat(90)), false)).contains("y".repeat(90));
    }

    @Test
    void aCellIsOneLine() {
        assertThat(print(new TextTable("A").row("one\ntwo\tthree "), false)).isEqualTo("A\none two three\n");
    }

    @Test
    void coloursTakeNoSpace() {
        assertThat(print(new TextTable("A", "B").row(Style.RED, "x", "y"), true))
                .contains("\u001b[31mx\u001b[0m  y");
    }

    private static String print(TextTable table, boolean colour) {
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(out, new ByteArrayOutputStream(), colour);
        table.print(terminal);
        terminal.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
