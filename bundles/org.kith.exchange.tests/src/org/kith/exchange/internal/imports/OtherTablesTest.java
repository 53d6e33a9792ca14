// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Usage;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Tables that other programs and people write, each with names of its own for the columns. */
@ExtendWith(NetworkExtension.class)
class OtherTablesTest {

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

    private static String points(Person person) {
        return String.join(" ", person.getContactPoints().stream().map(ContactPoint::getValue).toList());
    }

    @Test
    void yahooIsRead() throws Exception {
        read("First,Middle,Last,Nickname,Email,Category,Messenger ID,Home,Work,Mobile,Alternate Email 1,"
                + "Personal Website,Title,Company,Work Address,Work City,Birthday,Comments\n"
                + "Ada,,Lovelace,Countess,ada@example.org,Friends,adal,1,2,3,ada@home.example,http://ada.example,"
                + "Analyst,Engines,1 Main Street,London,12/10/1815,Likes whist\n");

        assertThat(points(ada())).isEqualTo("ada@example.org ada@home.example 3 2 1 adal http://ada.example");
        assertThat(ada().getCurrentEmployment().getTitle()).isEqualTo("Analyst");
        assertThat(ada().getTags()).extracting(Tag::getName).containsExactly("Friends");
        assertThat(ada().getNotes()).isEqualTo("Likes whist");
    }

    @Test
    void numberedAddressesAndNumbersAreAllRead() throws Exception {
        read("First name,Last name,Phone 1,Phone 2,Phone 3,Email 1,Email 2,Note\n"
                + "Ada,Lovelace,1,2,3,ada@example.org,ada@home.example,Hello\n");

        assertThat(points(ada())).isEqualTo("ada@example.org ada@home.example 1 2 3");
    }

    @Test
    void anAddressForWorkIsOneForWork() throws Exception {
        read("Forename,Surname,Work Email,Personal Email,Mobile No.,Organisation,Designation\n"
                + "Ada,Lovelace,ada@work.example,ada@home.example,3,Engines,Analyst\n");

        assertThat(ada().getContactPoints()).extracting(ContactPoint::getUsages)
                .extracting(usages -> usages.getFirst()).containsExactly(Usage.WORK, Usage.HOME, Usage.CELL);
        assertThat(ada().getCurrentEmployment().getTitle()).isEqualTo("Analyst");
    }

    @Test
    void aGermanTableMaySayInBracketsWhereAnAddressIsUsed() throws Exception {
        read("Vorname,Nachname,E-Mail (privat),Telefon (mobil),Straße (privat),PLZ (privat),Ort (privat)\n"
                + "Ada,Lovelace,ada@example.org,3,Weg 1,12345,Berlin\n");

        assertThat(points(ada())).isEqualTo("ada@example.org 3");
        assertThat(ada().getAddresses()).singleElement().extracting(address -> address.getLocality())
                .isEqualTo("Berlin");
    }

    @Test
    void aTitleBesideASalutationIsThatOfTheJob() throws Exception {
        read("Salutation,First Name,Last Name,Title,Account Name,Email\n"
                + "Ms.,Ada,Lovelace,Analyst,Engines,ada@example.org\n");

        assertThat(ada().getPrefixes()).isEqualTo("Ms.");
        assertThat(ada().getCurrentEmployment().getTitle()).isEqualTo("Analyst");
        assertThat(ada().getCurrentEmployment().getOrganization().getName()).isEqualTo("Engines");
    }

    @Test
    void namesWithOnlyANumberForHomeOrAProfileAreEnough() throws Exception {
        assertThat(read("Name,Home Phone\nAda Lovelace,1\n").created()).isEqualTo(1);
        assertThat(read("Name,LinkedIn URL\nBo Berg,https://www.linkedin.com/in/bo\n").created()).isEqualTo(1);
    }

    @Test
    void columnsMayBeSeparatedByBars() throws Exception {
        assertThat(read("Name|Email\nAda Lovelace|ada@example.org\n").created()).isEqualTo(1);
    }

    @Test
    void theNameOfAColumnMayGoOverTwoLines() throws Exception {
        var report = read("\"First Name\",\"Last Name\",\"E-mail\nAddress\",\"Phone\n\"\nAda,Lovelace,ada@example.org,1\n");

        assertThat(report.read()).isEqualTo(1);
        assertThat(points(ada())).isEqualTo("ada@example.org 1");
    }

    @Test
    void aBirthdayMayHaveNoYear() throws Exception {
        read("Name,Email,Birthday\nAda Lovelace,ada@example.org,12/10\nBo Berg,bo@example.org,10 Dec\n");

        assertThat(ada().getBirthday()).hasToString("--12-10");
        assertThat(test.person("Bo Berg").getBirthday()).hasToString("--12-10");
    }

    @Test
    void quotationMarksAroundTagsAreNoPartOfThem() throws Exception {
        read("Name,Email,TAGS\nAda Lovelace,ada@example.org,\"\"\"vip\"\",\"\"zoo\"\"\"\n");

        assertThat(ada().getTags()).extracting(Tag::getName).containsExactly("vip", "zoo");
    }

    @Test
    void hobbiesAndTheLikeAreKeptInTheNotes() throws Exception {
        read("Name,Email,Hobby,Office Location\nAda Lovelace,ada@example.org,Whist,Room 5\n");

        assertThat(ada().getNotes()).isEqualTo("Hobby: Whist\n\nOffice Location: Room 5");
    }

    @Test
    void columnsThatAreNotReadAreNamedOnce() throws Exception {
        var report = read("Name,Email,Shoe size,Empty\nAda Lovelace,ada@example.org,38,\nBo Berg,bo@example.org,45,\n");

        assertThat(report.notices()).extracting(Notice::message).singleElement().asString().contains("“Shoe size”")
                .doesNotContain("Empty");
        assertThat(report.review()).isZero();
    }

    @Test
    void columnsThatTheUserLeavesOutAreNotNamed() throws Exception {
        var file = imports.file("contacts.csv", "Name,Email,Shoe size\nAda Lovelace,ada@example.org,38\n");

        var report = imports.one(file, ImportOptions.DEFAULT.mapping(Map.of("Shoe size", "")));

        assertThat(report.notices()).isEmpty();
    }

    @Test
    void severalColumnsMayHoldTheSame() throws Exception {
        var file = imports.file("contacts.csv", "Name,Email,Met at,Shoe size\nAda Lovelace,ada@example.org,Soirée,38\n");

        imports.one(file, ImportOptions.DEFAULT.mapping(Map.of("Met at", "remark", "Shoe size", "remark")));

        assertThat(ada().getNotes()).isEqualTo("Met at: Soirée\n\nShoe size: 38");
    }
}
