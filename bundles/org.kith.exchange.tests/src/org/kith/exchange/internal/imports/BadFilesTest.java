// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.format.FormatException;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Each gets a sentence that names the file and says what to do; the network stays as it was. */
@ExtendWith(NetworkExtension.class)
class BadFilesTest {

    private TestNetwork test;
    private Imports imports;

    @BeforeEach
    void takeTheNetwork(TestNetwork network) {
        test = network;
        imports = new Imports(network);
    }

    @Test
    void anEmptyFile() {
        refused(imports.file("empty.csv", ""), "empty.csv is empty.");
    }

    @Test
    void aFileWithoutContacts() {
        refused(imports.file("none.csv", Imports.LINKEDIN), "none.csv has no contacts in it.");
    }

    @Test
    void aFolder() throws Exception {
        refused(Files.createDirectory(test.folder().resolve("folder")), "folder has nothing in it that Kith reads.");
    }

    @Test
    void aFileThatIsNotThere() {
        refused(test.folder().resolve("missing.csv"), "There is no file");
    }

    @Test
    void aBinaryFile() throws Exception {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        refused(Files.write(test.folder().resolve("photo.csv"), bytes), "photo.csv is not a text file.");
    }

    @Test
    void aTableWithUnknownColumns() {
        refused(imports.file("table.csv", "a,b,c\n1,2,3\n"),
                "of no format that Kith knows. It reads Google Contacts CSV, ");
    }

    @Test
    void aFileThatMayNotBeRead() throws Exception {
        var file = imports.file("secret.csv", Imports.LINKEDIN + "Marie,Curie,,,,,\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
        refused(file, "you lack the permission");
    }

    private void refused(Path file, String message) {
        var before = test.state();
        assertThatThrownBy(() -> imports.one(file)).isInstanceOf(FormatException.class).hasMessageContaining(message);
        assertThat(test.state()).isEqualTo(before);
    }
}
