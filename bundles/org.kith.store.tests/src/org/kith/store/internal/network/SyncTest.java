// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.Session;

/** How often the disk is told to keep what it was given (F3), counted by strace where there is one. */
class SyncTest {

    @TempDir
    private Path folder;
    private Path file;
    private Path trace;

    @BeforeEach
    void create() {
        assumeTrue(Faults.succeeds("strace", "-qq", "-o", "/dev/null", "true"), "strace works here");
        file = folder.resolve("traced.kith");
        trace = folder.resolve("trace");
        new SqlNetworks().create(file, "Traced", "Me", Session.onThisThread()).close();
    }

    @Test
    void eachEditIsSyncedOnceOrTwice() throws Exception {
        var process = start("twenty");
        try {
            for (int i = 0; i < 20; i++) {
                assertThat(process.inputReader().readLine()).isNotNull();
            }
            assertThat(syncs()).isBetween(20L, 42L);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void nothingIsSyncedWhileIdle() throws Exception {
        var process = start("idle");
        try {
            assertThat(process.inputReader().readLine()).isEqualTo("idle");
            long before = syncs();
            process.waitFor(Faults.count(2, 60), TimeUnit.SECONDS);
            assertThat(syncs()).isEqualTo(before);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(String task) throws IOException {
        return Faults.victim(List.of("strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", trace.toString()),
                task, file);
    }

    private long syncs() throws IOException {
        try (var lines = Files.lines(trace)) {
            return lines.filter(line -> line.contains("sync(")).count();
        }
    }
}
