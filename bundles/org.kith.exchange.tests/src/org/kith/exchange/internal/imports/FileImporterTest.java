// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportOptions;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Tag;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class FileImporterTest {

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    @Test
    void everyRowIsCounted() throws FormatException {
        var report = imports.one(imports.fixture("linkedin.csv"));
        assertThat(report.format()).isEqualTo("linkedin");
        assertThat(report.read()).isEqualTo(6);
        assertThat(report.created()).isEqualTo(5);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.review()).as("a placeholder and a date").isEqualTo(2);
    }

    @Test
    void peopleWorkForOneOrganizationHoweverItsNameIsWritten() throws FormatException {
        imports.linkedIn("Marie,Curie,,m@x.example,Université  de Paris,,\n"
                + "Pierre,Curie,,p@x.example,universite de paris,,\n");
        assertThat(test.network().root().getOrganizations()).extracting(Organization::getName)
                .containsExactly("Université  de Paris");
    }

    @Test
    void labelsBecomeTagsOnce() throws FormatException {
        imports.google("Marie,Curie,m@x.example,,,,,,* myContacts ::: Physics\n"
                + "Pierre,Curie,p@x.example,,,,,,physics ::: C++\n");
        assertThat(test.network().root().getDefinedTags()).extracting(Tag::getName).containsExactly("Physics", "C++");
        assertThat(test.person("Pierre Curie").getTags()).hasSize(2);
    }

    @Test
    void anImportIsOneEntryInTheJournal() throws FormatException {
        int before = test.network().history(100).size();
        var report = imports.all(imports.fixture("linkedin.csv"), imports.fixture("apple.vcf"));
        assertThat(test.network().history(100)).hasSize(before + 1);
        assertThat(test.network().history(1).getFirst().number()).isEqualTo(report.transaction());
        assertThat(test.network().history(1).getFirst().label()).isEqualTo("Import 2 files");
    }

    @Test
    void anImportThatChangesNothingIsNotInTheJournal() throws FormatException {
        var file = imports.fixture("apple.vcf");
        imports.one(file);
        int before = test.network().history(100).size();
        assertThat(imports.all(file).transaction()).isNull();
        assertThat(test.network().history(100)).hasSize(before);
    }

    @Test
    void aRehearsalCountsTheSameAndWritesNothing() throws FormatException {
        var file = imports.fixture("linkedin.csv");
        var before = test.state();
        var rehearsed = imports.rehearse(file);
        assertThat(test.state()).isEqualTo(before);
        assertThat(rehearsed.rejects()).isNull();
        assertThat(test.folder().resolve("linkedin.rejected.csv")).doesNotExist();
        assertThat(imports.one(file)).usingRecursiveComparison().ignoringFields("rejects").isEqualTo(rehearsed);
    }

    @Test
    void whereAPersonCameFromIsKept() throws FormatException {
        imports.one(imports.fixture("linkedin.csv"));
        var origin = test.person("Maria Mitchell").getProvenance().getFirst();
        assertThat(origin.getSource()).isEqualTo("linkedin");
        assertThat(origin.getExternalId()).isEqualTo("linkedin.com/in/mariamitchell");
        assertThat(origin.getBatch().getFile()).isEqualTo("linkedin.csv");
        assertThat(origin.getBatch().getMade()).isEqualTo(5);
        assertThat(origin.getBatch().getRejected()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadKeepsTheOthersOut() {
        var before = test.state();
        var good = imports.fixture("linkedin.csv");
        var bad = imports.file("bad.txt", "nothing that anybody knows");
        assertThatThrownBy(() -> imports.all(good, bad)).isInstanceOf(FormatException.class)
                .hasMessageContaining("bad.txt");
        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void aFileThatFailsHalfwayTakesEverythingBack() {
        var before = test.state();
        var good = imports.fixture("apple.vcf");
        var bad = imports.file("bad.csv", Imports.LINKEDIN + "Marie,Curie,,,,,\n"
                + "Pierre,\"Curie\"x,,,,,\n".repeat(200));
        assertThatThrownBy(() -> imports.all(good, bad)).isInstanceOf(FormatException.class)
                .hasMessageContaining("bad.csv");
        assertThat(test.state()).isEqualTo(before);
        assertThat(test.folder().resolve("apple.rejected.vcf")).doesNotExist();
    }

    @Test
    void aCancelledImportLeavesNothingBehind() {
        var before = test.state();
        var rows = new StringBuilder(Imports.LINKEDIN);
        for (int i = 0; i < 500; i++) {
            rows.append("Marie,Curie,,m").append(i).append("@x.example,,,\n,,,,Nowhere,,\n");
        }
        var file = imports.file("Connections.csv", rows.toString());
        var monitor = new CancelledAfter(5);
        assertThatThrownBy(() -> Imports.importer().run(test.network(), List.of(file),
                ImportOptions.DEFAULT, monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(test.state()).isEqualTo(before);
        assertThat(test.folder().resolve("Connections.rejected.csv")).doesNotExist();
    }

    @Test
    void aFormatCanBeSaidInsteadOfRecognized() throws FormatException {
        var file = imports.file("x.csv", Imports.LINKEDIN + "Marie,Curie,,,,,\n");
        var report = Imports.importer().run(test.network(), List.of(file), ImportOptions.DEFAULT.in("linkedin"),
                new NullProgressMonitor());
        assertThat(report.files().getFirst().created()).isEqualTo(1);
        assertThatThrownBy(() -> Imports.importer().run(test.network(), List.of(file),
                ImportOptions.DEFAULT.in("xls"), null))
                .isInstanceOf(FormatException.class).hasMessageContaining("xls").hasMessageContaining("google-csv");
    }

    @Test
    void theOwnersOwnCardIsNoNewPerson() throws FormatException {
        var owner = test.network().root().getOwner();
        test.network().edit("Give an address", () -> {
            var point = ContactsFactory.eINSTANCE.createContactPoint();
            point.setValue("mary@x.example");
            owner.getContactPoints().add(point);
        });
        assertThat(imports.google("Mary,Somerville,mary@x.example,+1,,,,,\n").updated()).isEqualTo(1);
        assertThat(test.network().root().getPeople()).hasSize(1);
    }

    @Test
    void theFormatsAreSortedByName() {
        assertThat(Imports.importer().formats()).extracting(format -> format.id())
                .containsExactly("google-csv", "json", "linkedin-comments", "linkedin", "linkedin-endorsements",
                        "linkedin-events", "linkedin-invitations", "linkedin-jobs", "linkedin-messages",
                        "linkedin-positions", "linkedin-shares", "linkedin-publications",
                        "linkedin-recommendations-given", "linkedin-recommendations-received", "linkedin-skills",
                        "outlook-csv", "skills", "csv", "thunderbird-csv", "xmi", "jcard", "vcard", "vcard4", "xcard");
        assertThat(new FileImporter().formats()).hasSize(26);
    }

    @Test
    void rejectedRowsAreWrittenBesideTheSource() throws Exception {
        var report = imports.one(imports.fixture("linkedin.csv"));
        assertThat(report.rejects()).isEqualTo(test.folder().resolve("linkedin.rejected.csv"));
        assertThat(Files.readAllLines(report.rejects())).first().asString().endsWith("Connected On,Reason");
        assertThat(Files.readAllLines(report.rejects()).get(1)).startsWith(",,,,Nowhere Ltd,Ghost,04 Jun 2026,")
                .contains("no name");
    }

    /** A user who presses cancel after some rows. */
    private static final class CancelledAfter extends NullProgressMonitor {

        private int left;

        CancelledAfter(int questions) {
            left = questions;
        }

        @Override
        public boolean isCanceled() {
            return left-- <= 0;
        }
    }
}
