// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.Session;
import org.kith.store.internal.sql.Sqlite;

class OpeningTest {

    private final SqlNetworks networks = new SqlNetworks();

    @TempDir
    private Path folder;

    @Test
    void aNewNetworkHasAnOwnerAndRelationshipTypes() {
        try (var network = create("new.kith")) {
            assertThat(network.root().getName()).isEqualTo("Mine");
            assertThat(network.root().getOwner().getLabel()).isEqualTo("Me");
            assertThat(network.root().getPeople()).containsExactly(network.root().getOwner());
            assertThat(network.root().getRelationshipTypes()).hasSizeGreaterThan(10);
            assertThat(network.readOnlyReason()).isEmpty();
            assertThat(network.check(false)).isEmpty();
        }
    }

    @Test
    void missingFoldersAreMade() {
        try (var network = create("a/b/new.kith")) {
            assertThat(network.file()).exists();
        }
    }

    @Test
    void anExistingFileIsNotOverwritten() throws IOException {
        var file = Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> networks.create(file, "Mine", "Me", session())).isInstanceOf(NetworkException.class)
                .hasMessageContaining("exists");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> open(folder.resolve("nowhere.kith"))).isInstanceOf(NetworkException.class)
                .hasMessageContaining("nowhere.kith");
        assertThat(folder.resolve("nowhere.kith")).doesNotExist();
    }

    @Test
    void aFolderIsRefused() {
        assertThatThrownBy(() -> open(folder)).isInstanceOf(NetworkException.class).hasMessageContaining("folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "BEGIN:VCARD\nEND:VCARD\n", "SQLite format 3\0 and then nothing more"})
    void whatIsNoNetworkIsLeftUntouched(String content) throws IOException {
        var file = Files.writeString(folder.resolve("other.kith"), content);
        assertRefusedUntouched(file, "not a Kith network");
    }

    @Test
    @Timeout(5)
    void aHugeEmptyFileIsRefusedAtOnce() throws IOException {
        var file = folder.resolve("sparse.kith");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(10L << 30);
        }
        assertThatThrownBy(() -> open(file)).isInstanceOf(NetworkException.class);
        assertThat(Files.size(file)).isEqualTo(10L << 30);
    }

    @Test
    void anotherProgramsDatabaseIsLeftUntouched() throws IOException {
        var file = folder.resolve("other.db");
        sql(file, "CREATE TABLE object(key INTEGER PRIMARY KEY)");
        assertRefusedUntouched(file, "not a Kith network");
    }

    @Test
    void aNewerFormatIsLeftUntouched() throws IOException {
        var file = closed();
        sql(file, "PRAGMA user_version=99");
        assertRefusedUntouched(file, "newer version");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "CREATE TRIGGER harm AFTER INSERT ON object BEGIN DELETE FROM journal; END",
        "CREATE VIEW more AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "ALTER TABLE object ADD COLUMN more TEXT",
        "DROP TABLE journal",
        "CREATE TRIGGER harm AFTER INSERT ON text_data BEGIN DELETE FROM object; END"})
    void aForeignSchemaIsLeftUntouched(String harm) throws IOException {
        var file = closed();
        sql(file, harm);
        assertRefusedUntouched(file, "not Kith");
    }

    @Test
    void aTruncatedNetworkIsRefused() throws IOException {
        var file = closed();
        try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() / 2);
        }
        assertThatThrownBy(() -> open(file)).isInstanceOf(NetworkException.class).hasMessageContaining("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?journal_mode=OFF&synchronous=OFF.kith", "semi;colon.kith", "100%25.kith", "#1.kith",
        "new\nline.kith", "räksmörgås 名.kith", "file:name.kith", "mode=memory.kith"})
    void anyNameIsAName(String name) {
        try (var network = create(name)) {
            network.edit("Add", () -> aPerson("Ada").addTo(network));
        }
        assertThat(folder.resolve(name)).isRegularFile();
        try (var network = open(folder.resolve(name))) {
            assertThat(network.root().getPeople()).hasSize(2);
        }
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(folder.resolve(name)));
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        try (var network = create("private/mine.kith")) {
            network.edit("Add", () -> aPerson("Ada").addTo(network));
            assertThat(permissions(network.file())).isEqualTo("rw-------");
            assertThat(permissions(network.file().resolveSibling("mine.kith-wal"))).isEqualTo("rw-------");
            assertThat(permissions(network.file().resolveSibling("mine.kith-shm"))).isEqualTo("rw-------");
            assertThat(permissions(network.file().getParent())).isEqualTo("rwx------");
            assertThat(permissions(network.backup(null))).isEqualTo("rw-------");
            assertThat(permissions(network.backup(null).getParent())).isEqualTo("rwx------");
        }
    }

    private void assertRefusedUntouched(Path file, String why) throws IOException {
        var before = hash(file);
        long start = System.nanoTime();
        assertThatThrownBy(() -> open(file)).isInstanceOf(NetworkException.class).hasMessageContaining(why)
                .hasMessageContaining(file.toString());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(hash(file)).isEqualTo(before);
    }

    private Path closed() {
        try (var network = create("mine.kith")) {
            network.edit("Add", () -> aPerson("Ada").addTo(network));
            return network.file();
        }
    }

    private static void sql(Path file, String sql) {
        try (var database = Sqlite.create(file)) {
            database.execute(sql);
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Network create(String name) {
        return networks.create(folder.resolve(name), "Mine", "Me", session());
    }

    private Network open(Path file) {
        return networks.open(file, session());
    }

    private static Session session() {
        return Session.onThisThread();
    }
}
