// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.format.RejectedSource;
import org.kith.exchange.internal.imports.FileImport.Reject;

class RejectsFileTest {

    private static final Reject ROW = new Reject(new RejectedSource(List.of("Name", "City"),
            List.of("", "Lisbon, \"old\"")),
            "No name.");
    private static final Reject CARD = new Reject(new RejectedSource(List.of(),
            List.of("BEGIN:VCARD\nNOTE:x\nEND:VCARD\n")),
            "No name.");

    @TempDir
    private Path folder;

    @Test
    void rowsHaveTheReasonInAColumnOfItsOwn() throws Exception {
        var file = RejectsFile.write(folder.resolve("people.csv"), List.of(ROW));
        assertThat(file).hasFileName("people.rejected.csv");
        assertThat(Files.readAllLines(file)).containsExactly("Name,City,Reason", ",\"Lisbon, \"\"old\"\"\",No name.");
    }

    @Test
    void cardsHaveTheReasonAsAProperty() throws Exception {
        var file = RejectsFile.write(folder.resolve("people.vcf"), List.of(CARD));
        assertThat(Files.readAllLines(file)).containsExactly("BEGIN:VCARD", "X-KITH-REJECTED:No name.", "NOTE:x",
                "END:VCARD");
    }

    @Test
    void anotherFileIsNeverOverwritten() throws Exception {
        Files.writeString(folder.resolve("people.rejected.csv"), "mine");
        var file = RejectsFile.write(folder.resolve("people.csv"), List.of(ROW));
        assertThat(file).hasFileName("people.rejected-2.csv");
        assertThat(folder.resolve("people.rejected.csv")).hasContent("mine");
    }

    @Test
    void theSameRejectsAreNotWrittenTwice() {
        var first = RejectsFile.write(folder.resolve("people.csv"), List.of(ROW));
        assertThat(RejectsFile.write(folder.resolve("people.csv"), List.of(ROW))).isEqualTo(first);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void whereTheFolderTakesNoFileTheyGoElsewhere() throws Exception {
        var file = RejectsFile.write(folder.resolve("gone").resolve("kith-test-people.csv"), List.of(ROW));
        assertThat(file).exists();
        Files.delete(file);
    }
}
