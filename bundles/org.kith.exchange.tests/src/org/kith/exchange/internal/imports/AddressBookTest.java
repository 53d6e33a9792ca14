// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
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

    @ParameterizedTest
    @CsvSource({"Birthday, 05/03/1990, 1990-05-03", "Birthday, 31/03/1990, 1990-03-31", "Anniversaire, 05/03/1990, 1990-03-05",
        "Geburtstag, 05/03/1990, 1990-03-05", "Geburtstag, 05.03.1990, 1990-03-05", "Anniversaire, 1990-03-05, 1990-03-05"})
    void theOrderOfDayAndMonthIsThatOfTheLanguage(String column, String text, String date) throws Exception {
        read("Name,Email," + column + "\nAda Lovelace,ada@example.org," + text + "\n");

        assertThat(ada().getBirthday()).hasToString(date);
    }

    @Test
    void olderGermanOutlooksCallTheStateLand() throws Exception {
        read("Vorname;Nachname;Straße geschäftlich;Land geschäftlich;Land/Region geschäftlich;Telefon geschäftlich\n"
                + "Ada;Lovelace;Hauptstraße 1;Bayern;Deutschland;089 123456\n");

        var address = ada().getAddresses().getFirst();
        assertThat(address.getRegion()).isEqualTo("Bayern");
        assertThat(address.getCountry()).isEqualTo("Deutschland");
    }

    @Test
    void whatIsConfidentialInOutlookIsSecret() throws Exception {
        read("Name,Email,Sensitivity\nAda Lovelace,ada@example.org,Confidential\n"
                + "Alan Turing,alan@example.org,Normal\n");

        assertThat(ada().getSensitivity()).isEqualTo(Sensitivity.SECRET);
        assertThat(test.person("Alan Turing").getSensitivity()).isEqualTo(Sensitivity.PRIVATE);
    }

    @Test
    void everyNumberAndPageOfTheRowIsRead() throws Exception {
        read("Name,Primary Phone,Other Phone,Car Phone,Assistant's Phone,Other Fax,Website,LinkedIn\n"
                + "Ada Lovelace,1001,1002,1003,1004,1005,https://ada.example,https://www.linkedin.com/in/ada\n");

        assertThat(ada().getContactPoints()).extracting(ContactPoint::getValue).containsExactlyInAnyOrder("1001",
                "1002", "1003", "1004", "1005", "https://ada.example", "https://www.linkedin.com/in/ada");
    }

    @Test
    void theWholeAddressIsRead() throws Exception {
        read("Name,Email,Home Street,Home Street 2,Home Street 3,Home Address PO Box,Home City\n"
                + "Ada Lovelace,ada@example.org,1 Main Street,Flat 2,Left door,PO 7,London\n");

        var address = ada().getAddresses().getFirst();
        assertThat(address.getStreet()).isEqualTo("1 Main Street");
        assertThat(address.getExtended()).isEqualTo("Flat 2, Left door");
        assertThat(address.getPostOfficeBox()).isEqualTo("PO 7");
    }

    @Test
    void aTitleBesideACompanyIsThatOfTheJob() throws Exception {
        read("Name,Email,Company,Title\nAda Lovelace,ada@example.org,Engines,Analyst\n");

        assertThat(ada().getCurrentEmployment().getTitle()).isEqualTo("Analyst");
        assertThat(ada().getPrefixes()).isNull();
    }

    @Test
    void thunderbirdIsReadInBritishAndInGerman() throws Exception {
        assertThat(read("First Name,Last Name,Display Name,Primary Email,Home County,Home Post Code,Organisation,"
                + "Birth Year,Birth Month,Birth Day,\nAda,Lovelace,Ada Lovelace,ada@example.org,Kent,TN1,Engines,1815,12,"
                + "10,\n").format()).isEqualTo("thunderbird-csv");
        assertThat(read("Vorname;Nachname;Anzeigename;Primäre E-Mail-Adresse;Geburtsjahr;Geburtsmonat;Geburtstag;\n"
                + "Alan;Turing;Alan Turing;alan@example.org;1912;6;23;\n").format()).isEqualTo("thunderbird-csv");

        assertThat(ada().getAddresses().getFirst().getPostalCode()).isEqualTo("TN1");
        assertThat(ada().getCurrentEmployment().getOrganization().getName()).isEqualTo("Engines");
        assertThat(test.person("Alan Turing").getBirthday()).hasToString("1912-06-23");
    }

    @Test
    void theSameTableAgainChangesNothing() throws Exception {
        var table = "First Name,Last Name,Email,Phone,Tags\nAda,Lovelace,ada@example.org,+44 1,\"a, b\"\n";
        read(table);

        assertThat(read(table).unchanged()).isEqualTo(1);
    }
}
