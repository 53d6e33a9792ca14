// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportReport.Notice;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Who is recognized, and what an import does to those who are already there. */
@ExtendWith(NetworkExtension.class)
class UpdateTest {

    private static final String PROFILE = "https://www.linkedin.com/in/mcurie";

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    @Test
    void anAddressTogetherWithTheNameIsTheSamePerson() throws FormatException {
        imports.google("Marie,Curie,marie@x.example,,,,,,\n");
        var report = imports.linkedIn("Marie S.,Curie," + PROFILE + ",MARIE@x.example,,,1 May 1900\n");
        assertThat(report.updated()).isEqualTo(1);
        assertThat(test.person("Marie Curie").getFirstMet()).hasToString("1900-05-01");
    }

    @Test
    void anAddressThatPeopleShareDoesNotMakeThemOne() throws FormatException {
        var report = imports.google("Marie,Curie,curie@x.example,,,,,,\nPierre,Curie,curie@x.example,,,,,,\n");
        assertThat(report.created()).isEqualTo(2);
        assertThat(report.review()).isEqualTo(1);
        assertThat(report.notices().getFirst().message()).contains("Marie Curie").contains("Pierre Curie");
    }

    @Test
    void aTelephoneNumberAloneDoesNotMakePeopleOne() throws FormatException {
        imports.google("Hedy,Lamarr,,+1-555-0110,,,,,\n");
        assertThat(imports.google("José,Ñoño,,+1 555 0110,,,,,\n").created()).isEqualTo(1);
    }

    @Test
    void theSameNameAloneDoesNotMakePeopleOne() throws FormatException {
        imports.linkedIn("Marie,Curie," + PROFILE + ",,Sorbonne,Professor,\n");
        assertThat(imports.google("Marie,Curie,,,Sorbonne,Professor,,,\n").created()).isEqualTo(1);
    }

    @Test
    void theProfileIsTheSamePersonWhateverTheName() throws FormatException {
        imports.linkedIn("Maria,Skłodowska," + PROFILE + ",,,,\n");
        var report = imports.linkedIn("Marie,Curie," + PROFILE + "/,,,,\n");
        assertThat(report.created()).isZero();
        assertThat(test.person("Maria Skłodowska")).as("the name is not overwritten").isNotNull();
    }

    @Test
    void aCardThatKithWroteIsTheSamePerson() throws FormatException {
        imports.google("Marie,Curie,marie@x.example,,,,,,\n");
        var id = test.person("Marie Curie").getId();
        var card = imports.file("a.vcf", "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:" + id + "\nFN:M. C.\nEND:VCARD\n");
        assertThat(imports.one(card).created()).isZero();
    }

    @Test
    void aRecordWithoutIdIsKnownAgainAfterThePersonWasEdited() throws FormatException {
        imports.google("Marie,Curie,,+33 1,,,,,\n");
        var marie = test.person("Marie Curie");
        test.network().edit("Rename", () -> marie.setFormattedName("Mme Curie"));
        var report = imports.google("Marie,Curie,,+33 1,,,,,\n");
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(marie.getFormattedName()).isEqualTo("Mme Curie");
    }

    @Test
    void whatIsBlankIsFilledAndWhatIsMissingIsAdded() throws FormatException {
        imports.google("Marie,Curie,marie@x.example,,,,,,\n");
        imports.google("Marie,Curie,marie@x.example,+33 1,Sorbonne,Professor,Two prizes,1867-11-07,Physics\n");
        var marie = test.person("Marie Curie");
        assertThat(marie.getContactPoints()).extracting(ContactPoint::getValue)
                .containsExactly("marie@x.example", "+33 1");
        assertThat(marie.getBirthday()).hasToString("1867-11-07");
        assertThat(marie.getNotes()).isEqualTo("Two prizes");
        assertThat(marie.getTags()).hasSize(1);
        assertThat(employer(marie)).isEqualTo("Sorbonne");
    }

    @Test
    void whatTheUserWroteIsNotOverwritten() throws FormatException {
        var rows = "Marie,Curie,marie@x.example,,Sorbonne,Professor,Two prizes,1867-11-07,\n";
        imports.google(rows);
        var marie = test.person("Marie Curie");
        test.network().edit("Edit", () -> {
            marie.setNotes("Two Nobel prizes");
            marie.setFormattedName("Marie Skłodowska Curie");
            marie.getEmployments().getFirst().setTitle("Professor");
        });
        assertThat(imports.google(rows).unchanged()).isEqualTo(1);
        assertThat(marie.getNotes()).isEqualTo("Two Nobel prizes");
        assertThat(marie.getFormattedName()).isEqualTo("Marie Skłodowska Curie");
    }

    @Test
    void notesOfAnotherSourceAreAppended() throws FormatException {
        imports.google("Marie,Curie,marie@x.example,,,,From Google,,\n");
        imports.one(imports.file("a.vcf",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Marie Curie\nEMAIL:marie@x.example\nNOTE:From Apple\nEND:VCARD\n"));
        assertThat(test.person("Marie Curie").getNotes()).isEqualTo("From Google\n\nFrom Apple");
    }

    @Test
    void anotherEmployerIsTheCurrentOneAndTheFormerEnds() throws FormatException {
        imports.linkedIn("Marie,Curie," + PROFILE + ",,Sorbonne,Professor,\n");
        var report = imports.linkedIn("Marie,Curie," + PROFILE + ",,Radium Institute,Director,\n");
        var marie = test.person("Marie Curie");
        assertThat(report.updated()).isEqualTo(1);
        assertThat(employer(marie)).isEqualTo("Radium Institute");
        assertThat(marie.getEmployments()).extracting(Employment::getEnd).containsExactly(null,
                PartialDate.parse(YearMonth.now().toString()));
        assertThat(report.notices()).extracting(Notice::message)
                .containsExactly("Marie Curie is now Director, Radium Institute; before: Professor, Sorbonne.");
    }

    @Test
    void anotherPositionAtTheSameEmployerIsNews() throws FormatException {
        imports.linkedIn("Marie,Curie," + PROFILE + ",,Sorbonne,Lecturer,\n");
        imports.linkedIn("Marie,Curie," + PROFILE + ",,Sorbonne,Professor,\n");
        assertThat(test.person("Marie Curie").getCurrentEmployment().getTitle()).isEqualTo("Professor");
    }

    @Test
    void anEmployerWithoutPositionIsTheSameEmployment() throws FormatException {
        imports.linkedIn("Marie,Curie," + PROFILE + ",,Sorbonne,,\n");
        imports.linkedIn("Marie,Curie," + PROFILE + ",,SORBONNE,Professor,\n");
        assertThat(test.person("Marie Curie").getEmployments()).hasSize(1);
        assertThat(test.person("Marie Curie").getCurrentEmployment().getTitle()).isEqualTo("Professor");
    }

    @Test
    void aPlaceholderGetsItsName() throws FormatException {
        imports.linkedIn(",," + PROFILE + ",,,,\n");
        var report = imports.linkedIn("Marie,Curie," + PROFILE + ",,,,\n");
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.review()).isZero();
        assertThat(test.person("Marie Curie").isPlaceholder()).isFalse();
    }

    @Test
    void namelessPeopleWithDifferentAddressesStayApart() throws FormatException {
        var card = "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nURL:https://%s.example\nEND:VCARD\n";
        assertThat(imports.one(imports.file("a.vcf", card.formatted("one") + card.formatted("two"))).created())
                .isEqualTo(2);
    }

    @Test
    void aPersonInTwoLabelsOfOneExportIsOnePerson() throws FormatException {
        var card = "BEGIN:VCARD\nVERSION:3.0\nFN:Marie Curie\nTEL:+33 1\nCATEGORIES:%s\nEND:VCARD\n";
        imports.all(imports.file("a.vcf", card.formatted("Physics")),
                imports.file("b.vcf", card.formatted("Chemistry")));
        assertThat(test.person("Marie Curie").getTags()).hasSize(2);
        assertThat(test.network().root().getPeople()).as("and the owner").hasSize(2);
    }

    private static String employer(Person person) {
        return person.getCurrentEmployment().getOrganization().getName();
    }
}
