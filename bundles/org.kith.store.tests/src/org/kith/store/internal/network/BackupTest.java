// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.NetworkException;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class BackupTest {

    private final SqlNetworks networks = new SqlNetworks();

    @Test
    void aBackupIsTheWholeNetwork(TestNetwork test) {
        test.add(aPerson("Ada Lovelace"));
        var target = test.folder().resolve("copy.kith");

        test.network().backup(target);

        try (var copy = networks.open(target, test.session("reader"))) {
            assertThat(org.kith.testkit.NetworkState.of(copy)).isEqualTo(test.state());
            assertThat(copy.history(10)).hasSize(1);
        }
    }

    @Test
    void aBackupNeverOverwrites(TestNetwork test) throws IOException {
        var target = Files.writeString(test.folder().resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> test.network().backup(target)).isInstanceOf(NetworkException.class);
        assertThat(target).hasContent("mine");
    }

    @Test
    void oldBackupsAreThinnedOut(TestNetwork test) throws IOException {
        for (int day = 0; day < 30; day++) {
            test.network().backup(null);
            test.clock().advance(Duration.ofDays(1));
        }
        var folder = test.network().backup(null).getParent();

        try (var files = Files.list(folder)) {
            assertThat(files.count()).isBetween(13L, 18L);
        }
    }

    @Test
    void aRestoredNetworkIsTheOneOfTheBackup(TestNetwork test) {
        test.add(aPerson("Ada Lovelace"));
        var wanted = test.state();
        var backup = test.network().backup(null);
        test.add(aPerson("Tim"));
        test.network().close();

        networks.restore(backup, test.network().file());

        test.reopen();
        assertThat(test.state()).isEqualTo(wanted);
        assertThat(test.network().file().resolveSibling("test.kith.before-restore")).exists();
    }

    @Test
    void anOpenNetworkIsNotReplaced(TestNetwork test) {
        var backup = test.network().backup(null);
        test.add(aPerson("Ada Lovelace"));

        assertThatThrownBy(() -> networks.restore(backup, test.network().file()))
                .isInstanceOf(NetworkException.class).hasMessageContaining("open");

        test.reopen();
        assertThat(test.person("Ada Lovelace")).isNotNull();
    }

    @Test
    void aBadBackupChangesNothing(TestNetwork test) throws IOException {
        var bad = Files.writeString(test.folder().resolve("bad.kith"), "no network");
        test.network().close();

        assertThatThrownBy(() -> networks.restore(bad, test.network().file())).isInstanceOf(NetworkException.class)
                .hasMessageContaining("bad.kith");

        test.reopen();
        assertThat(test.network().root().getPeople()).hasSize(1);
    }
}
