// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.Network;
import org.kith.core.Session;
import org.kith.store.internal.sql.Soundness;

/** The process is killed at random moments (F1, F8, F9). */
class KillTest {

    private final Random random = new Random();

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void create() {
        file = folder.resolve("victim.kith");
        new SqlNetworks().create(file, "Victim", "Me", Session.onThisThread()).close();
    }

    @Test
    void everyAcknowledgedEditIsThere() throws Exception {
        for (int i = 0; i < Faults.count(2, 1_000); i++) {
            int acknowledged = killAfterLines("edits", 1 + random.nextInt(60));
            try (var network = open()) {
                assertThat(network.history(1).getFirst().number()).isGreaterThanOrEqualTo(acknowledged);
                assertSound(network);
            }
            begin();
        }
    }

    @Test
    void anImportIsThereWholeOrNotAtAll() throws Exception {
        for (int i = 0; i < Faults.count(2, 100); i++) {
            killAfterMillis("import", random.nextInt(1_500));
            try (var network = open()) {
                assertThat(network.root().getPeople().size()).isIn(1, 1 + Victim.IMPORTED);
                assertSound(network);
            }
            begin();
        }
    }

    @Test
    void everyBackupWithItsNameIsWhole() throws Exception {
        for (int i = 0; i < Faults.count(2, 100); i++) {
            int written = killAfterLines("backups", 1 + random.nextInt(5));
            var backups = backups();
            assertThat(backups).hasSizeGreaterThanOrEqualTo(Math.min(1, written));
            backups.forEach(Soundness::requireSound);
        }
    }

    @Test
    void theUmaskOpensNothing() throws Exception {
        var process = Faults.victim(List.of("sh", "-c", "umask 000; exec \"$@\"", "sh"), "twenty", file);
        try {
            readLines(process.inputReader(), 20);
            try (var files = Files.list(folder)) {
                assertThat(files).hasSizeGreaterThanOrEqualTo(3).allSatisfy(each -> assertThat(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(each))).isEqualTo("rw-------"));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void begin() throws IOException {
        try (var files = Files.list(folder)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                Files.delete(each);
            }
        }
        create();
    }

    private int killAfterLines(String task, int lines) throws Exception {
        var process = Faults.victim(List.of(), task, file);
        try {
            return readLines(process.inputReader(), lines);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void killAfterMillis(String task, int millis) throws Exception {
        var process = Faults.victim(List.of(), task, file);
        try {
            readLines(process.inputReader(), 1);
            process.waitFor(millis, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static int readLines(BufferedReader output, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            assertThat(output.readLine()).as("the other process works").isNotNull();
        }
        return count;
    }

    private List<Path> backups() throws IOException {
        try (var files = Files.list(folder.resolve("victim-backups"))) {
            return files.filter(each -> each.toString().endsWith(".kith")).toList();
        }
    }

    private Network open() {
        return new SqlNetworks().open(file, Session.onThisThread());
    }

    private static void assertSound(Network network) {
        assertThat(network.check(false)).isEmpty();
    }
}
