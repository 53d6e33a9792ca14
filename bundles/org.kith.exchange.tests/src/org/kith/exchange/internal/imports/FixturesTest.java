// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportReport;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;
import org.kith.core.growth.Events;
import org.kith.core.growth.Visibility;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Synthetic exports in the formats people bring, from the folder that the environment variable KITH_FIXTURES names. */
@ExtendWith(NetworkExtension.class)
class FixturesTest {

    private static final String FOLDER = System.getenv("KITH_FIXTURES");

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        Assumptions.assumeTrue(FOLDER != null && Files.isDirectory(Path.of(FOLDER)),
                "KITH_FIXTURES does not name a folder with fixtures");
        test = network;
        imports = new Imports(network);
    }

    @Test
    void linkedInBringsEighteenPeopleAndTwoPlaceholders() throws FormatException {
        var report = imports.one(linkedIn());
        assertThat(report.read()).isEqualTo(21);
        assertThat(report.created()).isEqualTo(20);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.review()).isEqualTo(2);
        assertThat(people()).filteredOn(Person::isPlaceholder).hasSize(2);
        assertThat(test.network().root().getOrganizations()).hasSize(15);
        assertThat(people()).flatExtracting(Person::getEmployments).hasSize(18);
        assertThat(test.person("Grace Hopper").getPrimaryEmail()).isEqualTo("grace.hopper@example.org");
        assertThat(test.person("Grace Hopper").getFirstMet()).hasToString("2018-02-03");
        assertThat(report.rejects()).exists();
    }

    @Test
    void linkedInAgainChangesNothing() throws FormatException {
        var file = linkedIn();
        imports.one(file);
        var again = imports.one(file);
        assertThat(again.created()).isZero();
        assertThat(again.updated()).isZero();
        assertThat(again.unchanged()).isEqualTo(20);
        assertThat(again.rejected()).isEqualTo(1);
    }

    @Test
    void threeSourcesWith34RecordsAre30People() throws FormatException {
        var report = imports.all(linkedIn(), fixture("google_csv/sources/contacts.csv"),
                fixture("apple_icloud/sources/icloud-export.vcf"));
        assertThat(report.files().stream().mapToInt(file -> file.read() - file.rejected()).sum()).isEqualTo(34);
        assertThat(people()).hasSize(30);
        assertThat(people()).filteredOn(person -> person.getLabel().equals("Grace Hopper")).singleElement()
                .satisfies(grace -> assertThat(grace.getContactPoints()).extracting(ContactPoint::getValue)
                        .contains("grace.hopper@example.org", "ghopper@example.com", "+1-555-0102"));
    }

    @Test
    void theWholeArchiveBringsConnectionsAndWhenTheyWereInTouch() throws Exception {
        var archive = imports.copy(Path.of(FOLDER).resolve("linkedin_archive/sample_export.zip"), "archive.zip");

        var first = imports.all(archive);
        assertThat(first.files()).extracting(FileReport::format).contains("linkedin", "linkedin-invitations",
                "linkedin-messages", "linkedin-positions", "linkedin-skills", "archive");
        assertThat(report(first, "linkedin").created()).isEqualTo(2000);
        assertThat(report(first, "linkedin-messages").created()).isGreaterThan(19_900);
        assertThat(test.network().root().getOwner().getEmployments()).hasSizeGreaterThan(3);
        assertThat(test.network().root().getOwner().getSkillClaims()).hasSize(60);
        assertThat(first.files().getLast().notices()).isNotEmpty();
        assertThat(first.files().getLast().notices()).extracting(Notice::message).noneMatch(message -> message
                .matches(".*(Job Applications|Saved Jobs|Recommendations|Endorsement|Shares|Comments|Events"
                        + "|Publications).*"));
        whatIsToBeSeenIsThere(first);
        theOpportunitiesAndTestimonialsAreThere(first);

        assertThat(imports.all(archive).files()).allMatch(file -> file.created() == 0 && file.updated() == 0);
    }

    private void whatIsToBeSeenIsThere(ImportReport first) {
        assertThat(Map.of("linkedin-shares", 25, "linkedin-comments", 60, "linkedin-events", 9,
                "linkedin-publications", 2)).allSatisfy((format, created) ->
                        assertThat(report(first, format).created()).isEqualTo(created));
        var root = test.network().root();
        assertThat(Visibility.of(root)).hasSize(87).noneMatch(item -> item.getTitle().matches("[A-Z]+"));
        assertThat(Events.of(root).filter(event -> Events.isOwnerThere(root, event))).hasSize(4);
    }

    private void theOpportunitiesAndTestimonialsAreThere(ImportReport first) {
        var root = test.network().root();
        assertThat(first.files()).filteredOn(file -> file.format().equals("linkedin-endorsements"))
                .extracting(FileReport::read, FileReport::created, FileReport::review)
                .containsExactlyInAnyOrder(tuple(700, 682, 18), tuple(1500, 1468, 32));
        assertThat(report(first, "linkedin-recommendations-given").created()).isEqualTo(21);
        assertThat(report(first, "linkedin-recommendations-received").created()).isEqualTo(27);
        var board = Pipelines.named(root, "Job search").orElseThrow();
        assertThat(Pipelines.opportunities(root, board)).hasSize(33)
                .allMatch(job -> people().stream().anyMatch(person -> person.getEmployments().stream()
                        .anyMatch(each -> each.getOrganization() == job.getOrganization())), "you know people there");
        assertThat(Pipelines.opportunities(root, board).filter(job -> job.getPosting().getAppliedOn() != null))
                .hasSize(25).allMatch(job -> Pipelines.stage(job).getName().equals("Applied"));
    }

    @Test
    void everyShapeOfATakeoutFolderIsReadAndReadAgainWithoutChange() throws Exception {
        for (var file : cards("google_takeout/sources")) {
            assertThat(imports.one(file).rejected()).as(file.toString()).isZero();
        }
        var state = test.state();
        for (var file : cards("google_takeout/sources")) {
            assertThat(imports.one(file).created()).as(file.toString()).isZero();
        }
        assertThat(test.state()).isEqualTo(state);
    }

    @Test
    void peopleWhoShareANumberStayApart() throws Exception {
        imports.one(fixture("google_csv/sources/contacts.csv"));
        for (var file : cards("google_takeout/sources/takeout-google-quirks")) {
            imports.one(file);
        }
        assertThat(test.person("Hedy Lamarr").getContactPoints()).extracting(ContactPoint::getValue)
                .contains("+1-555-0110");
        assertThat(test.person("José Ñoño").getContactPoints()).extracting(ContactPoint::getValue)
                .contains("+1-555-0110");
    }

    private static FileReport report(ImportReport report, String format) {
        return report.files().stream().filter(file -> file.format().equals(format)).findFirst().orElseThrow();
    }

    private List<Person> people() {
        return test.network().root().getPeople().stream()
                .filter(person -> person != test.network().root().getOwner()).toList();
    }

    private Path linkedIn() {
        return fixture("linkedin/sources/Connections.csv");
    }

    /** A copy, since rejected records are written beside the source. */
    private Path fixture(String path) {
        return imports.copy(Path.of(FOLDER, path), path);
    }

    private static List<Path> cards(String path) throws IOException {
        try (var files = Files.walk(Path.of(FOLDER, path))) {
            return files.filter(file -> file.toString().endsWith(".vcf")).sorted().toList();
        }
    }
}
