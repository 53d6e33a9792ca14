// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.core.format.FormatException;
import org.kith.core.format.Sample;
import org.kith.exchange.internal.Reading;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Usage;

class GoogleCsvFormatTest {

    private final GoogleCsvFormat format = new GoogleCsvFormat();

    @Test
    void aRowWithTheOldHeaderIsRead() throws FormatException {
        var lise = old().person(0);
        assertThat(lise.getFormattedName()).isEqualTo("Lise Meitner");
        assertThat(lise.getFamilyName()).isEqualTo("Meitner");
        assertThat(lise.getPrefixes()).isEqualTo("Prof.");
        assertThat(lise.getBirthday()).hasToString("--11-07");
        assertThat(lise.getCurrentEmployment().getOrganization().getName()).isEqualTo("Kaiser-Wilhelm-Institut");
        assertThat(lise.getCurrentEmployment().getDepartment()).isEqualTo("Chemistry");
    }

    @Test
    void severalValuesInOneCellAreTakenApart() throws FormatException {
        assertThat(old().values(0, ContactKind.EMAIL)).containsExactly("lise@kwi.example", "meitner@home.example");
        assertThat(old().values(0, ContactKind.TEL)).containsExactly("+46 8 123", "+46 8 456");
    }

    @Test
    void anAsteriskMarksThePreferredOne() throws FormatException {
        var point = old().point(0, "lise@kwi.example");
        assertThat(point.getPreference()).isEqualTo(1);
        assertThat(point.getUsages()).containsExactly(Usage.WORK);
        assertThat(point.getLabel()).isNull();
    }

    @Test
    void groupsBecomeTagsButNotTheOneThatEverybodyIsIn() throws FormatException {
        assertThat(old().record(0).tags()).containsExactly("Physics", "Chess");
        assertThat(old().record(1).tags()).isEmpty();
    }

    @Test
    void notesOfSeveralLinesAreKeptAndSoIsWhatHasNoField() throws FormatException {
        assertThat(old().person(0).getNotes())
                .isEqualTo("First line\nsecond line, with \"quotes\"\n\nSister: Auguste");
    }

    @Test
    void aWebsiteThatIsAProfileIsOne() throws FormatException {
        assertThat(old().values(0, ContactKind.SOCIAL)).containsExactly("https://www.linkedin.com/in/lisemeitner");
    }

    @Test
    void anAddressKeepsItsParts() throws FormatException {
        var address = old().person(0).getAddresses().getFirst();
        assertThat(address.getStreet()).isEqualTo("Street 1");
        assertThat(address.getLocality()).isEqualTo("Stockholm");
        assertThat(address.getCountry()).isEqualTo("Sweden");
        assertThat(address.getUsages()).containsExactly(Usage.HOME);
    }

    @Test
    void aRowOfOnlyANumberIsAPlaceholder() throws FormatException {
        assertThat(old().person(1).isPlaceholder()).isTrue();
        assertThat(old().values(1, ContactKind.TEL)).containsExactly("+1-555-0199");
    }

    @Test
    void aWholeNameWithoutItsPartsIsSplit() throws FormatException {
        assertThat(old().person(2).getGivenName()).isEqualTo("Otto");
        assertThat(old().person(2).getFamilyName()).isEqualTo("Hahn");
        assertThat(old().person(2).getBirthday()).hasToString("1879-03-08");
    }

    @Test
    void aRowWithThePresentHeaderIsRead() throws FormatException {
        var read = Reading.of(format, Reading.fixture("google-new.csv"));
        var wu = read.person(0);
        assertThat(wu.getFormattedName()).isEqualTo("Chien-Shiung Wu");
        assertThat(wu.getAnniversary()).hasToString("1942-05-30");
        assertThat(wu.getCurrentEmployment().getTitle()).isEqualTo("Professor");
        assertThat(read.point(0, "wu@columbia.example").getUsages()).containsExactly(Usage.WORK);
        assertThat(read.record(0).tags()).containsExactly("Parity");
        assertThat(wu.getNotes()).isEqualTo("Dog: Schrödinger");
    }

    @Test
    void theNumberOfColumnsDoesNotMatter() throws FormatException {
        var read = Reading.of(format, "Labels,Last Name,First Name,E-mail 12 - Value\n,Hodgkin,Dorothy,d@ox.example\n");
        assertThat(read.names()).containsExactly("Dorothy Hodgkin");
        assertThat(read.values(0, ContactKind.EMAIL)).containsExactly("d@ox.example");
    }

    @Test
    void itIsNotMistakenForLinkedIn() {
        var linkedIn = new Sample("c.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
                false);
        var google = new Sample("c.csv", "First Name,Last Name,Labels,E-mail 1 - Value\n", false);
        assertThat(format.recognizes(linkedIn)).isZero();
        assertThat(format.recognizes(google)).isEqualTo(100);
        assertThat(new LinkedInFormat().recognizes(google)).isZero();
    }

    private Reading old() throws FormatException {
        return Reading.of(format, Reading.fixture("google-old.csv"));
    }
}
