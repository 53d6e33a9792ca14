// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.format.FormatException;
import org.kith.core.format.ImportReport.FileReport;
import org.kith.core.format.ImportReport.Notice;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Folders and zip files, as they come from the big address books. */
@ExtendWith(NetworkExtension.class)
class ArchiveImportTest {

    private static final String CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:%s\nEMAIL:%s@x.example\nEND:VCARD\n";
    private static final int MEGABYTE = 1 << 20;

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    @Test
    void aFolderIsReadFileByFile() throws Exception {
        var folder = Files.createDirectories(test.folder().resolve("Takeout/Contacts"));
        Files.writeString(folder.resolve("All.vcf"), card("Ada"));
        Files.writeString(folder.resolve("Work.vcf"), card("Tim"));

        var report = imports.all(test.folder().resolve("Takeout"));

        assertThat(report.files()).extracting(FileReport::created).containsExactly(1, 1);
        assertThat(test.network().undoable()).isPresent();
    }

    @Test
    void theSamePersonInSeveralFilesIsOne() throws Exception {
        var zip = zip("takeout.zip", "All/All.vcf", card("Ada") + card("Tim"), "Work/Work.vcf", card("Ada"));

        imports.all(zip);

        assertThat(test.network().root().getPeople()).extracting(Person::getLabel)
                .containsExactlyInAnyOrder(TestNetwork.OWNER, "Ada", "Tim");
    }

    @Test
    void whatIsOfNoKnownFormatIsToldAndPassedOver() throws Exception {
        var zip = zip("export.zip", "Connections.csv", Imports.LINKEDIN + "Ada,Lovelace,,ada@x.example,,,\n",
                "Endorsements.csv", "Skill,From\nJava,Tim\n");

        var report = imports.all(zip);

        assertThat(report.files()).extracting(FileReport::read).containsExactly(1, 0);
        assertThat(report.files().getLast().notices()).extracting(Notice::message)
                .containsExactly("Endorsements.csv is not yet read.");
    }

    @Test
    void aZipFileInAZipFileIsReadAsWell() throws Exception {
        var inner = zip("inner.zip", "a.vcf", card("Ada"));
        var outer = test.folder().resolve("outer.zip");
        try (var output = new ZipOutputStream(Files.newOutputStream(outer))) {
            output.putNextEntry(new ZipEntry("part/inner.zip"));
            Files.copy(inner, output);
        }

        assertThat(imports.all(outer).files()).extracting(FileReport::created).containsExactly(1);
    }

    @Test
    void aZipFileInAFolderIsReadAsWell() throws Exception {
        var folder = Files.createDirectories(test.folder().resolve("exports/new"));
        Files.move(zip("part.zip", "a.vcf", card("Ada")), folder.resolve("part.zip"));
        Files.writeString(folder.resolve("broken.zip"), "PK\u0003\u0004");

        var report = imports.all(test.folder().resolve("exports"));

        assertThat(report.files()).extracting(FileReport::created).contains(1);
        assertThat(report.files().getLast().notices()).extracting(Notice::message).singleElement().asString()
                .contains("broken.zip");
    }

    @Test
    void rejectedRowsAreWrittenBesideTheZipFile() throws Exception {
        var zip = zip("export.zip", "deep/Connections.csv", Imports.LINKEDIN + "Ada,Lovelace,,ada@x.example,,,\n"
                + ",,,,Nowhere,,\n");

        var report = imports.all(zip);

        assertThat(report.files().getFirst().rejects()).isEqualTo(zip.resolveSibling("Connections.rejected.csv"))
                .exists();
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        var before = temporaryFolders();

        imports.all(zip("export.zip", "a.vcf", card("Ada")));

        assertThat(temporaryFolders()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.vcf", "/outside.vcf", "a/../../outside.vcf", "C:\\outside.vcf"})
    void aFileThatWouldLandElsewhereIsRefused(String name) throws Exception {
        refused(zip("evil.zip", name, card("Ada")), "would be written outside");
    }

    @Test
    void whatWouldFillTheDiskIsRefused() throws Exception {
        var bomb = test.folder().resolve("bomb.zip");
        try (var output = new ZipOutputStream(Files.newOutputStream(bomb))) {
            output.putNextEntry(new ZipEntry("a.vcf"));
            for (int i = 0; i < 100; i++) {
                output.write(new byte[MEGABYTE]);
            }
        }

        refused(bomb, "larger than any export");
    }

    @Test
    void aDamagedZipFileIsRefused() throws Exception {
        var zip = zip("half.zip", "a.vcf", card("Ada"));
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), (int) Files.size(zip) / 2));

        refused(zip, "damaged");
    }

    @Test
    void aZipFileWithoutContactsSaysWhatIsRead() throws Exception {
        refused(zip("photos.zip", "a.txt", "Hello"), "nothing in it that Kith reads");
    }

    private void refused(Path file, String reason) throws IOException {
        var before = test.state();
        var folders = temporaryFolders();
        assertThatThrownBy(() -> imports.all(file)).isInstanceOf(FormatException.class)
                .hasMessageContaining(String.valueOf(file.getFileName())).hasMessageContaining(reason);
        assertThat(test.state()).isEqualTo(before);
        assertThat(temporaryFolders()).isEqualTo(folders);
    }

    private static long temporaryFolders() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("kith-import-")).count();
        }
    }

    private static String card(String name) {
        return CARD.formatted(name, name.toLowerCase(Locale.ROOT));
    }

    private Path zip(String name, String... entries) throws IOException {
        var file = test.folder().resolve(name);
        try (var output = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                output.putNextEntry(new ZipEntry(entries[i]));
                output.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
