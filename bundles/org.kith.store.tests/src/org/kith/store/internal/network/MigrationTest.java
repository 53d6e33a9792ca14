// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.NetworkException;
import org.kith.core.Photo;
import org.kith.core.Session;
import org.kith.store.internal.file.Backups;
import org.kith.store.internal.sql.Schema;
import org.kith.store.internal.sql.Sqlite;

/** Steps that a later format could need, on a file of the first one. */
class MigrationTest {

    private static final List<Migrations.Step> STEPS = List.of(
            database -> database.execute("ALTER TABLE object ADD COLUMN colour TEXT"),
            database -> database.execute("UPDATE object SET colour = 'blue'"));

    @TempDir
    private Path folder;
    private Path file;
    private Backups backups;

    @BeforeEach
    void create() {
        file = folder.resolve("old.kith");
        new SqlNetworks().create(file, "Old", "Me", Session.onThisThread()).close();
        try (var database = Sqlite.openWriter(file)) {
            database.execute("DROP TABLE photo");
            database.execute("PRAGMA user_version=1");
        }
        backups = new Backups(file, Clock.systemUTC());
    }

    @Test
    void allStepsAreTakenAndTheVersionTells() {
        migrate(STEPS);

        try (var database = Sqlite.openReader(file)) {
            assertThat(database.number("PRAGMA user_version")).isEqualTo(3);
            assertThat(database.number("SELECT count(*) FROM object WHERE colour = 'blue'")).isPositive();
        }
    }

    @Test
    void aBackupComesFirst() {
        migrate(STEPS);

        assertThat(backups.newest()).isPresent();
    }

    @Test
    void aStepThatFailsLeavesTheOldFormat() {
        var failing = List.of(STEPS.getFirst(), (Migrations.Step) database -> database.execute("NO SUCH STATEMENT"));

        assertThatThrownBy(() -> migrate(failing)).isInstanceOf(NetworkException.class);

        try (var network = new SqlNetworks().open(file, Session.onThisThread())) {
            assertThat(network.root().getPeople()).hasSize(1);
            assertThat(network.check(false)).isEmpty();
        }
        assertThat(backups.newest()).isPresent();
    }

    @Test
    void aFileOfTheFirstFormatTakesPhotos() {
        var photo = new Photo(new byte[] {1, 2, 3});
        try (var network = new SqlNetworks().open(file, Session.onThisThread())) {
            network.keep(photo);
            network.edit("Set photo", () -> network.root().getOwner().setPhoto(photo.hash()));

            assertThat(network.photo(network.root().getOwner()).orElseThrow().content()).containsExactly(1, 2, 3);
            assertThat(network.check(false)).isEmpty();
        }
    }

    @Test
    void afterAllStepsTheTablesAreThoseOfANewFile() {
        new SqlNetworks().open(file, Session.onThisThread()).close();

        try (var database = Sqlite.openReader(file)) {
            assertThat(Schema.match(database)).isEqualTo(Schema.Match.WHOLE);
        }
    }

    @Test
    void aCurrentFileIsLeftAlone() {
        migrate(List.of());

        assertThat(Files.exists(backups.folder())).isFalse();
    }

    private void migrate(List<Migrations.Step> steps) {
        try (var database = Sqlite.openWriter(file)) {
            new Migrations(backups, steps).run(database);
        }
    }
}
