// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Address books with a column for each field. */
@ExtendWith(NetworkExtension.class)
class AddressBookTest {

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    private FileReport read(String text) throws Exception {
        return imports.one(imports.file("contacts.csv", text));
    }

    private Person ada() {
        return test.person("Ada Lovelace");
    }

    @Test
    void outlookIsReadByTheNamesOfItsColumns() throws Exception {
        var report = read("""
                Title,First Name,Last Name,Company,Job Title,Business Street,Business City,Business Postal Code,\
                Business Phone,Mobile Phone,Birthday,Anniversary,Categories,E-mail Address,E-mail 2 Address,\
                Government ID Number,Notes,Referred By,Web Page
                Dr.,Ada,Lovelace,Engines,Analyst,1 Main Street,London,SW1,+44 20 7946 0000,+44 7700 900000,\
                12/10/1815,0/0/00,Friends;Mathematics,ada@example.org,ada@home.example,SECRET-1,"One
                two",Charles Babbage,https://example.org
                """);

        assertThat(report.format()).isEqualTo("outlook-csv");
        assertThat(report.created()).isEqualTo(1);
        var ada = ada();
        assertThat(ada.getContactPoints()).extracting(ContactPoint::getValue).containsExactly("ada@example.org",
                "ada@home.example", "+44 7700 900000", "+44 20 7946 0000", "https://example.org");
        assertThat(ada.getAddresses()).singleElement().extracting(address -> address.getLocality())
                .isEqualTo("London");
        assertThat(ada.getTags()).extracting(Tag::getName).containsExactly("Friends", "Mathematics");
        assertThat(ada.getNotes()).contains("One").contains("Referred by: Charles Babbage")
                .doesNotContain("SECRET-1");
        assertThat(ada.getAnniversary()).isNull();
        assertThat(ada.getCurrentEmployment().getTitle()).isEqualTo("Analyst");
    }

    @Test
    void outlookIsReadInGermanAndInItsOldEncoding() throws Exception {
        var text = """
                Anrede;Vorname;Nachname;Firma;Position;Straße geschäftlich;Ort geschäftlich;\
                Land/Region geschäftlich;Telefon geschäftlich;Mobiltelefon;Geburtstag;E-Mail-Adresse;Notizen
                Frau;Ada;Lovelace;Müller & Söhne;Prüferin;Hauptstraße 1;Köln;Deutschland;0221 123456;;0.0.00;\
                ada@example.org;
                """;
        var file = test.folder().resolve("kontakte.csv");
        Files.write(file, text.getBytes(Charset.forName("windows-1252")));

        assertThat(imports.one(file).format()).isEqualTo("outlook-csv");
        assertThat(ada().getCurrentEmployment().getOrganization().getName()).isEqualTo("Müller & Söhne");
        assertThat(ada().getAddresses().getFirst().getCountry()).isEqualTo("Deutschland");
        assertThat(ada().getBirthday()).isNull();
    }

    @Test
    void outlookIsReadInFrench() throws Exception {
        var report = read("Prénom,Nom,Société,Rue (bureau),Téléphone (bureau),Adresse de messagerie\n"
                + "Ada,Lovelace,Moteurs,1 rue du Pont,01 23 45 67 89,ada@example.org\n");

        assertThat(report.format()).isEqualTo("outlook-csv");
        assertThat(ada().getPrimaryEmail()).isEqualTo("ada@example.org");
    }

    @Test
    void thunderbirdHasTheBirthdayInThreeColumns() throws Exception {
        var report = read("First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,"
                + "Work Address,Birth Year,Birth Month,Birth Day,Custom 1,Notes,\n"
                + "Ada,Lovelace,Ada Lovelace,,ada@example.org,,,,,12,10,Likes whist,,\n");

        assertThat(report.format()).isEqualTo("thunderbird-csv");
        assertThat(ada().getBirthday()).hasToString("--12-10");
        assertThat(ada().getNotes()).isEqualTo("Likes whist");
    }

    @Test
    void anyTableWithNamesAndAddressesIsRead() throws Exception {
        var report = read("Name\tMail\tFirma\nAda Lovelace\tada@example.org\tEngines\n");

        assertThat(report.format()).isEqualTo("csv");
        assertThat(ada().getFamilyName()).isEqualTo("Lovelace");
        assertThat(ada().getCurrentEmployment().getOrganization().getName()).isEqualTo("Engines");
    }

    @Test
    void theSameTableAgainChangesNothing() throws Exception {
        var table = "First Name,Last Name,Email,Phone,Tags\nAda,Lovelace,ada@example.org,+44 1,\"a, b\"\n";
        read(table);

        assertThat(read(table).unchanged()).isEqualTo(1);
    }
}
