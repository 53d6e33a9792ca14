// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kith.testkit.Builders.aPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.Session;
import org.kith.testkit.NetworkState;

/** A disk that is full (F4) or may not be written (F6): a small one in memory, where we may mount one. */
class FullDiskTest {

    private static final int KIBIBYTE = 1024;

    @TempDir
    private Path folder;
    private Path disk;
    private Path file;

    @BeforeEach
    void mount() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(Faults.succeeds("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()),
                "a disk can be mounted here");
        file = disk.resolve("small.kith");
        new SqlNetworks().create(file, "Small", "Me", Session.onThisThread()).close();
    }

    @AfterEach
    void unmount() {
        Faults.succeeds("umount", "-l", disk.toString());
    }

    @Test
    void anEditWithoutRoomIsRefusedAndWorksOnceThereIsRoom() throws IOException {
        for (int offset = 0; offset < Faults.count(6, 50); offset++) {
            try (var network = open()) {
                network.edit("Before", () -> aPerson("Person").addTo(network));
                var filler = fill(offset * 3);
                var before = NetworkState.of(network);

                var refused = editUntilRefused(network);

                assertThat(refused).hasMessageContaining("room");
                assertThat(NetworkState.of(network).objects()).containsAllEntriesOf(before.objects());
                Files.delete(filler);
                network.edit("After", () -> aPerson("Later").addTo(network));
                assertThat(network.check(false)).isEmpty();
                network.edit("Tidy", () -> network.root().getPeople().stream()
                        .filter(person -> person != network.root().getOwner()).toList().forEach(network::remove));
            }
            Files.delete(file);
            new SqlNetworks().create(file, "Small", "Me", Session.onThisThread()).close();
        }
    }

    private static NetworkException editUntilRefused(Network network) {
        for (int i = 0; i < 1_000; i++) {
            int shown = network.root().getPeople().size();
            try {
                network.edit("Note", () -> aPerson("Person").withNotes("x".repeat(2_000)).addTo(network));
            } catch (NetworkException e) {
                assertThat(network.root().getPeople()).hasSize(shown);
                return e;
            }
        }
        throw new AssertionError("The disk is never full");
    }

    private Path fill(int keptKibibytes) throws IOException {
        var filler = disk.resolve("filler");
        long free = disk.toFile().getUsableSpace() - (long) keptKibibytes * KIBIBYTE;
        Files.write(filler, new byte[(int) Math.max(0, free)]);
        return filler;
    }

    @Test
    void aDiskThatMayNotBeWrittenIsReadOnly() {
        assertThat(Faults.succeeds("mount", "-o", "remount,ro", disk.toString())).isTrue();

        try (var network = open()) {
            assertThat(network.readOnlyReason()).isPresent();
            assertThat(network.root().getPeople()).hasSize(1);
            assertThat(network.search("me", 10)).hasSize(1);
            assertThatThrownBy(() -> network.edit("Add", () -> aPerson("Ada").addTo(network)))
                    .isInstanceOf(NetworkException.class).hasMessage(network.readOnlyReason().orElseThrow());
        }
    }

    private Network open() {
        return new SqlNetworks().open(file, Session.onThisThread());
    }
}
