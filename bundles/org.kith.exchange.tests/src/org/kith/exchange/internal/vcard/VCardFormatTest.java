// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.format.FormatException;
import org.kith.core.format.GroupRecord;
import org.kith.exchange.internal.Reading;
import org.kith.model.contacts.CardProperty;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Usage;

class VCardFormatTest {

    private final VCardFormat format = new VCardFormat();

    @Test
    void anAppleCardIsRead() throws FormatException {
        var sophie = apple().person(0);
        assertThat(sophie.getFormattedName()).isEqualTo("Sophie Germain");
        assertThat(sophie.getAdditionalNames()).isEqualTo("Marie");
        assertThat(sophie.getPrefixes()).isEqualTo("Mlle");
        assertThat(sophie.getNicknames()).containsExactly("M. LeBlanc");
        assertThat(sophie.getCurrentEmployment().getOrganization().getName()).isEqualTo("École Polytechnique");
        assertThat(sophie.getCurrentEmployment().getDepartment()).isEqualTo("Mathematics");
        assertThat(sophie.getNotes()).isEqualTo("Line one\nline two, with a comma");
        assertThat(apple().record(0).tags()).containsExactly("Mathematics", "Paris");
    }

    @Test
    void applesLabelsAreUnderstoodOrKept() throws FormatException {
        var read = apple();
        assertThat(read.point(0, "sophie@poly.example").getUsages()).containsExactly(Usage.WORK);
        assertThat(read.point(0, "sophie@poly.example").getPreference()).isEqualTo(1);
        assertThat(read.point(0, "+33 1 99 99 99").getLabel()).isEqualTo("Atelier");
        assertThat(read.point(0, "+33 1 23 45 67").getUsages()).containsExactly(Usage.CELL);
    }

    @Test
    void aBirthdayWithoutAYearStaysWithoutAYear() throws FormatException {
        assertThat(apple().person(0).getBirthday()).hasToString("--04-01");
        assertThat(apple().person(0).getAnniversary()).hasToString("1816-01-08");
    }

    @Test
    void profilesAreKnownAsSuch() throws FormatException {
        assertThat(apple().values(0, ContactKind.SOCIAL)).containsExactly("https://www.linkedin.com/in/sophiegermain",
                "https://twitter.com/sgermain");
    }

    @Test
    void aCompanysCardIsImportedAndSaid() throws FormatException {
        assertThat(apple().person(1).getFormattedName()).isEqualTo("Institut de France");
        assertThat(apple().warnings().get(2)).contains("card of a company");
    }

    @Test
    void aGroupIsNoPerson() throws FormatException {
        assertThat(apple().names()).doesNotContain("Mathematicians");
        assertThat(apple().groups()).singleElement().extracting(GroupRecord::position).isEqualTo(3);
    }

    @Test
    void anUnknownPropertyOfSeveralLinesIsKeptWhole() throws FormatException {
        var read = Reading.of(format, "BEGIN:VCARD\nVERSION:2.1\nFN:Emmy Noether\n"
                + "X-PLACE;ENCODING=QUOTED-PRINTABLE:Hauptstr. 5=0D=0A=\nErlangen\nEND:VCARD\n");
        assertThat(read.person(0).getFacets()).singleElement().isInstanceOfSatisfying(CardProperty.class,
                property -> assertThat(property.getLine()).isEqualTo("X-PLACE:Hauptstr. 5\\nErlangen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M=FCller", "M=C3=BCller", "M=C3=\n=BCller", "M=\n=FCller"})
    void quotedPrintableNeedsNotSayHowItIsEncoded(String name) throws FormatException {
        var read = Reading.of(format, card("VERSION:2.1", "FN;ENCODING=QUOTED-PRINTABLE:" + name,
                "X-FRIEND;ENCODING=QUOTED-PRINTABLE:" + name));
        assertThat(read.names()).containsExactly("Müller");
        assertThat(read.person(0).getFacets()).singleElement().isInstanceOfSatisfying(CardProperty.class,
                property -> assertThat(property.getLine()).isEqualTo("X-FRIEND:Müller"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<emmy@x.example>", "mailto:emmy@x.example", "Emmy Noether <emmy@x.example>", "emmy@x.example"})
    void whatStandsAroundAnAddressIsNoPartOfIt(String address) throws FormatException {
        var read = Reading.of(format, card("VERSION:3.0", "FN:Emmy Noether", "EMAIL:" + address));
        assertThat(read.values(0, ContactKind.EMAIL)).containsExactly("emmy@x.example");
    }

    @Test
    void aLabelOfAndroidIsRead() throws FormatException {
        var read = Reading.of(format, card("VERSION:2.1", "N:Noether;Emmy",
                "TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=84rztin):1"));
        assertThat(read.point(0, "1").getLabel()).isEqualTo("Ärztin");
    }

    @Test
    void anOutlookCardInQuotedPrintableIsRead() throws FormatException {
        var read = Reading.of(format, Reading.fixture("outlook.vcf"));
        var juergen = read.person(0);
        assertThat(juergen.getFormattedName()).isEqualTo("Jürgen König");
        assertThat(juergen.getBirthday()).hasToString("1980-03-22");
        assertThat(juergen.getAnniversary()).hasToString("2005-06-17");
        assertThat(juergen.getAddresses().getFirst().getStreet()).isEqualTo("Straße 1");
        assertThat(juergen.getNotes()).isEqualTo("first\nsecond");
        assertThat(read.point(0, "juergen@acme.example").getPreference()).isEqualTo(1);
    }

    @Test
    void aCardOfOnlyAnAddressIsAPlaceholder() throws FormatException {
        assertThat(Reading.of(format, Reading.fixture("outlook.vcf")).person(1).isPlaceholder()).isTrue();
    }

    @Test
    void aVersion4CardIsRead() throws FormatException {
        var read = Reading.of(format, Reading.fixture("nextcloud.vcf"));
        var mary = read.person(0);
        assertThat(read.record(0).externalId()).isEqualTo("urn:uuid:5b1f8f5e-3c1a-4a55-9a57-7d7f7c7b9d01");
        assertThat(mary.getBirthday()).hasToString("--04-09");
        assertThat(mary.getAnniversary()).hasToString("1944-01-01");
        assertThat(mary.getPrimaryEmail()).isEqualTo("mary@langley.example");
        assertThat(read.values(0, ContactKind.TEL)).containsExactly("+1-555-0188");
        assertThat(read.point(0, "+1-555-0188").getUsages()).containsExactly(Usage.CELL);
        assertThat(read.values(0, ContactKind.IMPP)).containsExactly("xmpp:mary@chat.example");
        assertThat(mary.getCurrentEmployment().getRole()).isEqualTo("Aeronautics");
    }

    @ParameterizedTest
    @CsvSource({"2.1", "3.0", "4.0"})
    void everyVersionIsRead(String version) throws FormatException {
        assertThat(Reading.of(format, card("VERSION:" + version, "N:Noether;Emmy;;;", "FN:Emmy Noether")).names())
                .containsExactly("Emmy Noether");
    }

    @Test
    void aCardWithoutFormattedNameIsNamedByItsParts() throws FormatException {
        assertThat(Reading.of(format, card("VERSION:3.0", "N:Noether;Emmy;;;")).names())
                .containsExactly("Emmy Noether");
    }

    @Test
    void aCardWithoutPartsOfTheNameHasItSplit() throws FormatException {
        assertThat(Reading.of(format, card("VERSION:4.0", "FN:Emmy Noether")).person(0).getFamilyName())
                .isEqualTo("Noether");
    }

    @Test
    void anAddressInPlaceOfTheNameIsNoName() throws FormatException {
        var read = Reading.of(format, card("VERSION:3.0", "FN:emmy@math.example", "N:;;;;", "EMAIL:emmy@math.example"));
        assertThat(read.person(0).isPlaceholder()).isTrue();
    }

    @Test
    void aUtf16FileIsRead() throws FormatException {
        var read = Reading.of(format, "\uFEFF" + card("VERSION:3.0", "FN:田中 太郎"), StandardCharsets.UTF_16LE);
        assertThat(read.names()).containsExactly("田中 太郎");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985-02-30", "1985-13-01", "--02-30", "0.0.00", "circa 1800"})
    void aBirthdayThatDoesNotExistIsLeftOutAndSaid(String birthday) throws FormatException {
        var read = Reading.of(format, card("VERSION:3.0", "FN:Emmy Noether", "BDAY:" + birthday));
        assertThat(read.person(0).getBirthday()).isNull();
        assertThat(read.warnings().get(1)).contains(birthday);
    }

    @Test
    void cardsComeInTheOrderOfTheFile() throws FormatException {
        var file = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            file.append(card("VERSION:3.0", "FN:Person " + i));
        }
        var read = Reading.of(format, file.toString());
        assertThat(read.records()).hasSize(1000);
        assertThat(read.records()).allSatisfy(record ->
                assertThat(record.person().getFormattedName()).isEqualTo("Person " + record.position()));
    }

    private Reading apple() throws FormatException {
        return Reading.of(format, Reading.fixture("apple.vcf"));
    }

    static String card(String... lines) {
        return "BEGIN:VCARD\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }
}
