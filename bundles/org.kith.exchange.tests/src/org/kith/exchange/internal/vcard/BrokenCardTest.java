// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.exchange.internal.vcard.VCardFormatTest.card;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.format.FormatException;
import org.kith.exchange.internal.Reading;
import org.kith.model.contacts.CardProperty;

class BrokenCardTest {

    private static final String EMMY = card("VERSION:3.0", "FN:Emmy Noether");
    private static final String MARIE = card("VERSION:3.0", "FN:Marie Curie");

    private final VCardFormat format = new VCardFormat();

    @TempDir
    private Path folder;

    @Test
    void aCardWithoutEndCostsOnlyItself() throws FormatException {
        var read = Reading.of(format, "BEGIN:VCARD\nVERSION:3.0\nFN:Lost Soul\n" + EMMY + MARIE);
        assertThat(read.names()).containsExactly("Emmy Noether", "Marie Curie");
        assertThat(read.rejected().get(1)).contains("END:VCARD is missing");
        assertThat(read.sources().getFirst().fields().getFirst()).contains("Lost Soul");
    }

    @Test
    void aFileThatIsCutOffKeepsTheCardsBefore() throws FormatException {
        var read = Reading.of(format, EMMY + "BEGIN:VCARD\nVERSION:3.0\nFN:Lost So");
        assertThat(read.names()).containsExactly("Emmy Noether");
        assertThat(read.rejected()).containsOnlyKeys(2);
    }

    @Test
    void linesOutsideOfCardsAreRejectedNotLost() throws FormatException {
        var read = Reading.of(format, EMMY + "FN:Lost Soul\nEND:VCARD\n" + MARIE);
        assertThat(read.names()).containsExactly("Emmy Noether", "Marie Curie");
        assertThat(read.rejected()).containsOnlyKeys(2);
    }

    @Test
    void aCardInsideOfACardCostsOnlyTheOuterOne() throws FormatException {
        var read = Reading.of(format, "BEGIN:VCARD\nVERSION:3.0\nFN:Outer\n" + EMMY + "END:VCARD\n" + MARIE);
        assertThat(read.names()).containsExactly("Emmy Noether", "Marie Curie");
        assertThat(read.rejected()).containsOnlyKeys(1);
    }

    @Test
    void anAgentsCardBelongsToTheCardAroundIt() throws FormatException {
        var agent = "BEGIN:VCARD\nVERSION:2.1\nFN:Agent\nEND:VCARD\n";
        var read = Reading.of(format, "BEGIN:VCARD\nVERSION:2.1\nFN:Emmy Noether\nAGENT:\n" + agent + "END:VCARD\n"
                + MARIE);
        assertThat(read.names()).containsExactly("Emmy Noether", "Marie Curie");
    }

    @Test
    void whatAnAgentsCardSaysIsKeptInTheNotes() throws FormatException {
        var agent = "BEGIN:VCARD\nVERSION:2.1\nFN:Auguste Dick\nEMAIL:auguste@x.example\nEND:VCARD\n";
        var read = Reading.of(format, "BEGIN:VCARD\nVERSION:2.1\nFN:Emmy Noether\nAGENT:\n" + agent + "END:VCARD\n");
        assertThat(read.person(0).getNotes()).isEqualTo("Assistant: Auguste Dick, auguste@x.example");
    }

    @Test
    void twentyThousandAgentsInOneAnotherAreTooMany() throws FormatException {
        var deep = "BEGIN:VCARD\nVERSION:2.1\nAGENT:\n".repeat(20_000) + "END:VCARD\n".repeat(20_000);
        var read = Reading.of(format, deep + MARIE);
        assertThat(read.names()).containsExactly("Marie Curie");
        assertThat(read.rejected().get(1)).contains("more than four deep");
    }

    @Test
    void aCardWithAMillionPropertiesCostsOnlyItself() throws FormatException {
        var read = Reading.of(format, card("VERSION:3.0", "FN:Many", "X-A:1\n".repeat(1_000_000)) + MARIE);
        assertThat(read.names()).containsExactly("Marie Curie");
        assertThat(read.rejected().get(1)).contains("5,000");
        assertThat(read.sources().getFirst().fields().getFirst().length()).isLessThan(100_000);
    }

    @Test
    void aPhotoOfFiftyMegabytesIsLeftOutAndSaid() throws Exception {
        var read = Reading.of(format, large("PHOTO;ENCODING=b;TYPE=JPEG:", "A".repeat(75), 700_000, "\n "));
        assertThat(read.names()).containsExactly("Large", "Marie Curie");
        assertThat(read.warnings().get(1)).contains("8 MB");
    }

    @Test
    void aPhotoOfFiftyMegabytesOnOneLineIsLeftOutAndSaid() throws Exception {
        var read = Reading.of(format, large("PHOTO;ENCODING=b;TYPE=JPEG:", "A".repeat(1 << 20), 50, ""));
        assertThat(read.names()).containsExactly("Large", "Marie Curie");
        assertThat(read.warnings().get(1)).contains("8 MB");
    }

    @Test
    void aNoteOfAHundredMegabytesIsLeftOutAndSaid() throws Exception {
        var read = Reading.of(format, large("NOTE:", "A".repeat(1 << 20), 100, ""));
        assertThat(read.names()).containsExactly("Large", "Marie Curie");
        assertThat(read.person(0).getNotes()).isNull();
        assertThat(read.warnings().get(1)).contains("NOTE").contains("1 MB");
    }

    @Test
    void aPhotoByReferenceIsNotFollowed() throws FormatException {
        var read = Reading.of(format, card("VERSION:4.0", "FN:Emmy Noether", "PHOTO:file:///etc/hostname",
                "PHOTO:http://127.0.0.1:9/x.jpg"));
        assertThat(read.names()).containsExactly("Emmy Noether");
        assertThat(read.person(0).getContactPoints()).isEmpty();
        assertThat(read.record(0).photo()).isNull();
        assertThat(read.person(0).getFacets()).extracting(facet -> ((CardProperty) facet).getLine()).containsExactly(
                "PHOTO;VALUE=uri:file:///etc/hostname", "PHOTO;VALUE=uri:http://127.0.0.1:9/x.jpg");
    }

    @Test
    void aPictureThatGoesOnWithoutSayingSoIsReadAsAWhole() throws FormatException {
        var read = Reading.of(format, card("VERSION:2.1", "FN:Emmy Noether", "PHOTO;ENCODING=BASE64;TYPE=PNG:", "iVBO",
                "Rw==", "") + MARIE);
        assertThat(read.names()).containsExactly("Emmy Noether", "Marie Curie");
        assertThat(read.record(0).photo().content()).containsExactly(0x89, 'P', 'N', 'G');
    }

    @Test
    void aKeyIsKept() throws FormatException {
        var read = Reading.of(format, card("VERSION:3.0", "FN:Emmy Noether", "KEY;ENCODING=b:iVBORw=="));
        assertThat(read.person(0).getFacets()).extracting(facet -> ((CardProperty) facet).getLine())
                .containsExactly("KEY;ENCODING=b:iVBORw==");
    }

    @Test
    void anEmptyCardIsRejected() throws FormatException {
        var read = Reading.of(format, card("VERSION:3.0") + MARIE);
        assertThat(read.names()).containsExactly("Marie Curie");
        assertThat(read.rejected().get(1)).startsWith("There is no name");
    }

    @Test
    void brokenBase64AndQuotedPrintableCostNoCard() throws FormatException {
        var read = Reading.of(format, card("VERSION:3.0", "FN:Emmy Noether", "KEY;ENCODING=b:%%%%")
                + card("VERSION:2.1", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Marie=ZZ Curie"));
        assertThat(read.records()).hasSize(2);
    }

    @Test
    void aFileWithoutCardsIsSaidToBeOne() {
        assertThatThrownBy(() -> Reading.of(format, "FN:Emmy Noether\n")).isInstanceOf(FormatException.class)
                .hasMessageContaining("no line BEGIN:VCARD");
    }

    private Path large(String begin, String piece, int times, String between) throws IOException {
        var file = folder.resolve("large.vcf");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("BEGIN:VCARD\nVERSION:3.0\nFN:Large\n" + begin);
            for (int i = 0; i < times; i++) {
                writer.write(piece + between);
            }
            writer.write("\nEND:VCARD\n" + MARIE);
        }
        return file;
    }
}
