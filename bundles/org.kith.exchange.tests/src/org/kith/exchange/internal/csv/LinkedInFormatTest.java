// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.format.FormatException;
import org.kith.core.format.Sample;
import org.kith.exchange.internal.Reading;
import org.kith.model.contacts.ContactKind;

class LinkedInFormatTest {

    private static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    private final LinkedInFormat format = new LinkedInFormat();
    private Reading export;

    @BeforeEach
    void readTheExport() throws FormatException {
        export = Reading.of(format, Reading.fixture("linkedin.csv"));
    }

    @Test
    void theHeaderIsFoundBelowTheNotes() {
        assertThat(export.records()).hasSize(5);
    }

    @Test
    void rowsOfOnlyCommasAreNotCounted() {
        assertThat(export.records()).extracting(record -> record.position()).containsExactly(1, 2, 3, 4, 5);
        assertThat(export.rejected()).containsOnlyKeys(6);
    }

    @Test
    void aRowSaysNameProfileAddressAndWork() {
        var maria = export.person(0);
        assertThat(maria.getFormattedName()).isEqualTo("Maria Mitchell");
        assertThat(maria.getGivenName()).isEqualTo("Maria");
        assertThat(maria.getFamilyName()).isEqualTo("Mitchell");
        assertThat(export.values(0, ContactKind.EMAIL)).containsExactly("maria@vassar.example");
        assertThat(export.values(0, ContactKind.SOCIAL)).containsExactly("https://www.linkedin.com/in/mariamitchell");
        assertThat(maria.getCurrentEmployment().getOrganization().getName()).isEqualTo("Vassar College");
        assertThat(maria.getCurrentEmployment().getTitle()).isEqualTo("Professor, Astronomy");
        assertThat(maria.getFirstMet()).hasToString("2019-03-05");
        assertThat(maria.isPlaceholder()).isFalse();
    }

    @Test
    void credentialsBecomeSuffixes() {
        assertThat(export.names()).startsWith("Maria Mitchell", "Cecilia Payne-Gaposchkin", "Annie Cannon");
        assertThat(export.person(1).getSuffixes()).isEqualTo("PhD, FRAS");
        assertThat(export.person(2).getSuffixes()).isEqualTo("MBA");
    }

    @Test
    void theProfileIsTheId() {
        assertThat(export.records()).extracting(record -> record.externalId()).containsExactly(
                "linkedin.com/in/mariamitchell", "linkedin.com/in/ceciliapg", "linkedin.com/in/annie-cannon",
                "linkedin.com/in/private-9z8y7x", "linkedin.com/in/henrietta");
    }

    @Test
    void aRowWithAProfileButNoNameIsAPlaceholder() {
        assertThat(export.person(3).isPlaceholder()).isTrue();
        assertThat(export.person(3).getFormattedName()).isNull();
    }

    @Test
    void aRowWithNothingToIdentifyAPersonIsRejected() {
        assertThat(export.rejected().get(6)).startsWith("There is no name");
        assertThat(export.sources().getFirst().fields()).contains("Nowhere Ltd", "Ghost");
        assertThat(export.sources().getFirst().header()).startsWith("First Name");
    }

    @Test
    void aDateThatDoesNotExistIsLeftOutAndSaid() {
        assertThat(export.person(4).getFirstMet()).isNull();
        assertThat(export.warnings()).containsOnlyKeys(5);
        assertThat(export.warnings().get(5)).contains("31 Feb 2020");
    }

    @Test
    void theGermanExportIsRead() throws FormatException {
        var german = Reading.of(format, Reading.fixture("linkedin-german.csv"));
        assertThat(german.names()).containsExactly("Emmy Noether", "Maria Goeppert-Mayer");
        assertThat(german.person(0).getFirstMet()).hasToString("2018-03-05");
        assertThat(german.person(1).getFirstMet()).hasToString("2019-07-14");
        assertThat(german.values(1, ContactKind.EMAIL)).containsExactly("maria@argonne.example");
    }

    @Test
    void theOrderOfTheColumnsDoesNotMatter() throws FormatException {
        var read = Reading.of(format, "Connected On,Last Name,First Name\n1 May 2020,Curie,Marie\n");
        assertThat(read.names()).containsExactly("Marie Curie");
        assertThat(read.person(0).getFirstMet()).hasToString("2020-05-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void aFileThatASpreadsheetSavedWithOtherSeparatorsIsRead(String separator) throws FormatException {
        var read = Reading.of(format, (HEADER + "Marie,Curie,,,Sorbonne,Professor,1 May 2020\n")
                .replace(",", separator));
        assertThat(read.names()).containsExactly("Marie Curie");
        assertThat(read.person(0).getCurrentEmployment().getTitle()).isEqualTo("Professor");
    }

    @Test
    void aUtf16FileIsRead() throws FormatException {
        var read = Reading.of(format, "\uFEFF" + HEADER + "Zoë,Größe,,,,,\n", StandardCharsets.UTF_16LE);
        assertThat(read.names()).containsExactly("Zoë Größe");
    }

    @Test
    void aWindows1252FileIsRead() throws FormatException {
        var read = Reading.of(format, HEADER + "Zoë,Größe,,,,,\n", Charset.forName("windows-1252"));
        assertThat(read.names()).containsExactly("Zoë Größe");
    }

    @Test
    void itIsRecognizedByItsHeader() {
        assertThat(format.recognizes(sample("Notes:\n\"x\"\n\n" + HEADER))).isEqualTo(100);
        assertThat(format.recognizes(sample("First Name,Last Name,Display Name,Nickname,Primary Email\n"))).isZero();
        assertThat(format.recognizes(sample("BEGIN:VCARD\n"))).isZero();
    }

    private static Sample sample(String text) {
        return new Sample("Connections.csv", text, false);
    }
}
