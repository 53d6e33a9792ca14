// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;
import org.kith.core.format.ImportOptions.Mode;
import org.kith.core.format.TableColumn;
import org.kith.model.contacts.ContactPoint;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** What the user may decide of an import. */
@ExtendWith(NetworkExtension.class)
class ImportOptionsTest {

    private static final String MESSAGES = "FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT\n"
            + "Me,https://www.linkedin.com/in/me,Marie,https://www.linkedin.com/in/mcurie,2026-07-01 10:00:00 UTC,"
            + "Radium,It glows\n";

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    @Test
    void onlyCreatingLeavesKnownPeopleAsTheyAre() throws FormatException {
        imports.google("Marie,Curie,marie@x.example,,,,,,\n");
        var report = imports.one(imports.file("contacts.csv", Imports.GOOGLE
                + "Marie,Curie,marie@x.example,+33 1,,,,,\nPierre,Curie,pierre@x.example,,,,,,\n"),
                ImportOptions.DEFAULT.in(Mode.CREATE));
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(test.person("Marie Curie").getContactPoints()).hasSize(1);
    }

    @Test
    void onlyFillingBlanksAddsNobodyAndNothingBesideWhatIsThere() throws FormatException {
        imports.google("Marie,Curie,marie@x.example,+33 1,Sorbonne,,,,\n");
        var report = imports.one(imports.file("a.vcf",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Marie Curie\nEMAIL:marie@x.example\nTEL:+33 2\nURL:https://x.example\n"
                        + "ORG:Radium Institute\nBDAY:1867-11-07\nEND:VCARD\n"
                        + "BEGIN:VCARD\nVERSION:3.0\nFN:Pierre Curie\nEND:VCARD\n"),
                ImportOptions.DEFAULT.in(Mode.FILL));
        var marie = test.person("Marie Curie");
        assertThat(marie.getContactPoints()).extracting(ContactPoint::getValue)
                .containsExactly("marie@x.example", "+33 1", "https://x.example");
        assertThat(marie.getBirthday()).hasToString("1867-11-07");
        assertThat(marie.getEmployments()).hasSize(1);
        assertThat(test.network().root().getPeople()).as("and the owner").hasSize(2);
        assertThat(report.notices()).extracting(notice -> notice.message())
                .containsExactly("1 of them are not in the network and were left out, since only blanks are filled.");
    }

    @Test
    void whatWasWrittenIsTakenOverOnlyIfAskedFor() throws FormatException {
        imports.linkedIn("Marie,Curie,https://www.linkedin.com/in/mcurie,,,,\n");
        var file = imports.file("messages.csv", MESSAGES);
        imports.one(file);
        assertThat(written()).isNull();
        assertThat(imports.one(file, ImportOptions.DEFAULT.withContent(true)).updated()).isEqualTo(1);
        assertThat(written()).isEqualTo("It glows");
        assertThat(imports.one(file, ImportOptions.DEFAULT.withContent(true)).unchanged()).isEqualTo(1);
    }

    @Test
    void theUserSaysWhatColumnsHold() throws FormatException {
        var file = imports.file("x.csv", "Who;Nos;Name\nMarie Curie;+33 1;Dr\n");
        var report = imports.one(file, ImportOptions.DEFAULT.mapping(Map.of("Who", "name", "nos", "mobile-phone",
                "Name", "")));
        assertThat(report.format()).isEqualTo("csv");
        assertThat(test.person("Marie Curie").getContactPoints()).extracting(ContactPoint::getValue)
                .containsExactly("+33 1");
    }

    @Test
    void fieldsAndColumnsThatAreNotThereAreNamed() {
        var file = imports.file("x.csv", "Who;Nos\nMarie Curie;+33 1\n");
        assertThatThrownBy(() -> imports.one(file, ImportOptions.DEFAULT.mapping(Map.of("Who", "nose"))))
                .isInstanceOf(FormatException.class).hasMessageContaining("nose").hasMessageContaining("given-name");
        assertThatThrownBy(() -> imports.one(file, ImportOptions.DEFAULT.mapping(Map.of("What", "name")).in("csv")))
                .isInstanceOf(FormatException.class).hasMessageContaining("What");
    }

    @Test
    void columnsOfAnUnknownTableAreShownWithTheirFirstValues() {
        var file = imports.file("x.csv", "Who;Nos;E-mail\n;+33 1;\nMarie Curie;+33 2;m@x.example\nPierre;+33 2;\n");
        assertThat(Imports.importer().columns(file)).containsExactly(
                new TableColumn("Who", List.of("Marie Curie", "Pierre"), ""),
                new TableColumn("Nos", List.of("+33 1", "+33 2"), ""),
                new TableColumn("E-mail", List.of("m@x.example"), "email"));
        assertThat(Imports.importer().fields()).containsEntry("mobile-phone", "Mobile phone").doesNotContainValue(null);
    }

    @Test
    void filesOfKnownFormatsHaveNoColumnsToAskFor() {
        assertThat(Imports.importer().columns(imports.file("c.csv", Imports.LINKEDIN + "Marie,Curie,,,,,\n"))).isEmpty();
        assertThat(Imports.importer().columns(imports.file("a.vcf", "BEGIN:VCARD\nFN:A\nEND:VCARD\n"))).isEmpty();
        assertThat(Imports.importer().columns(imports.file("a.txt", "Dear diary,\ntoday nothing.\n"))).isEmpty();
        assertThat(Imports.importer().columns(test.folder().resolve("gone.csv"))).isEmpty();
    }

    @Test
    void tablesAndOtherFilesComeInTogether() throws FormatException {
        var odd = imports.file("x.csv", "Who;Nos\nMarie Curie;+33 1\n");
        var card = imports.file("a.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Pierre Curie\nEND:VCARD\n");
        Imports.importer().run(test.network(), List.of(odd, card),
                ImportOptions.DEFAULT.mapping(Map.of("Who", "name", "Nos", "mobile-phone")), new NullProgressMonitor());
        assertThat(test.network().root().getPeople()).as("and the owner").hasSize(3);
    }

    private String written() {
        return test.network().interactions(test.person("Marie Curie")).getFirst().getNotes();
    }
}
