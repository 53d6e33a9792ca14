// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.NetworkException;
import org.kith.store.internal.sql.Database;
import org.kith.store.internal.sql.Sqlite;
import org.kith.testkit.NetworkState;
import org.kith.testkit.TestNetwork;

/** Files in which something is not as it was written (F13, F18). */
class DamageTest {

    private final Random random = new Random();
    private TestNetwork test;
    private NetworkState whole;
    private Path file;

    @BeforeEach
    void prepare() {
        test = TestNetwork.create();
        Catalogue.prepare(test);
        for (int i = 0; i < 50; i++) {
            test.add(aPerson("Person " + i).withEmail("p" + i + "@example.org").withNotes("Note " + i));
        }
        whole = test.state();
        test.network().close();
        file = test.network().file();
    }

    @AfterEach
    void delete() throws IOException {
        if (!opens().isPresent()) {
            Files.deleteIfExists(file);
            new SqlNetworks().create(file, "Empty", "Me", test.session("tester")).close();
        }
        test.reopen();
        test.close();
    }

    @Test
    void aFlippedByteIsNeverShown() throws IOException {
        var good = Files.readAllBytes(file);
        for (int i = 0; i < Faults.count(40, 500); i++) {
            int place = random.nextInt(good.length);
            var bad = good.clone();
            bad[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);

            opens().ifPresent(shown -> assertThat(shown).as("byte " + place).isEqualTo(whole));
        }
        Files.write(file, good);
    }

    @Test
    void aTruncatedFileIsNeverShown() throws IOException {
        var good = Files.readAllBytes(file);
        for (int i = 0; i < Faults.count(10, 100); i++) {
            Files.write(file, good);
            try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
                cut.setLength(random.nextInt(good.length));
            }
            opens().ifPresent(shown -> assertThat(shown).isEqualTo(whole));
        }
        Files.write(file, good);
    }

    @Test
    void aChangedRowIsRefusedByItsChecksum() {
        change("UPDATE object SET content = replace(content, 'Person 7', 'Person 8')");

        assertThatThrownBy(() -> test.reopen()).isInstanceOf(NetworkException.class).hasMessageContaining("damaged");
        change("UPDATE object SET content = replace(content, '\"Person 8\"', '\"Person 7\"')"
                + " WHERE content LIKE '%p7@example.org%'");
    }

    @Test
    void aLostTextIndexIsMadeAgain() {
        change("DROP TABLE text");

        test.reopen();

        assertThat(test.network().search("lovelace", 10)).hasSize(1);
        assertThat(test.network().check(false)).isEmpty();
        assertThat(test.state()).isEqualTo(whole);
    }

    @Test
    void aDamagedTextIndexKeepsNobodyFromWorking() {
        change("UPDATE text_data SET block = x'00112233445566778899' WHERE id > 10");

        test.reopen();
        assertThat(test.state()).isEqualTo(whole);
        test.network().search("lovelace", 10);
        test.network().edit("Note", () -> test.person("Ada Lovelace").setNotes("still works"));
        test.network().check(true);

        assertThat(test.network().search("still", 10)).hasSize(1);
        assertThat(test.network().check(false)).isEmpty();
    }

    @Test
    void aDamagedTextIndexKeepsNobodyFromAddingPeopleAndWhatTheyDid() {
        change("UPDATE text_data SET block = x'00112233445566778899' WHERE id = 10");
        test.reopen();

        test.network().edit("Meet", () -> {
            test.person("Ada Lovelace").setNotes("Introduced us");
            var grace = aPerson("Grace Hopper").addTo(test.network());
            aCall().with(grace).about("Compilers").addTo(test.network());
        });
        test.network().check(true);

        assertThat(test.network().search("compilers", 10)).hasSize(1);
        assertThat(test.network().check(false)).isEmpty();
    }

    @Test
    void aTextIndexWithoutEntriesIsFoundAndRepaired() {
        change("DELETE FROM text WHERE rowid > 3");
        test.reopen();

        assertThat(test.network().check(false)).isNotEmpty();
        test.network().check(true);

        assertThat(test.network().check(false)).isEmpty();
    }

    @Test
    void lostParticipationsAreFoundAndRepaired() {
        change("DELETE FROM participation");
        test.reopen();
        var ada = test.person("Ada Lovelace");
        assertThat(test.network().contactHistory().of(ada.getId()).size()).isZero();

        assertThat(test.network().check(false)).isNotEmpty();
        test.network().check(true);

        assertThat(test.network().contactHistory().of(ada.getId()).size()).isEqualTo(2);
        assertThat(test.network().check(false)).isEmpty();
    }

    /** @return what the file shows; empty if it is refused */
    private Optional<NetworkState> opens() {
        try (var network = new SqlNetworks().open(file, test.session("reader"))) {
            return Optional.of(NetworkState.of(network));
        } catch (NetworkException e) {
            assertThat(e).hasMessageContaining(file.toString());
            return Optional.empty();
        }
    }

    private void change(String sql) {
        try (Database database = Sqlite.openWriter(file)) {
            database.execute(sql);
        }
    }
}
