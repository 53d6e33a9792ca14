// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.InvalidEditException;
import org.kith.core.Photo;
import org.kith.core.Transaction;
import org.kith.core.people.Forgetting;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** A person who is forgotten leaves no trace in the file. */
@ExtendWith(NetworkExtension.class)
class ForgetTest {

    private static final String CANARY = "Zanzibarowitz";

    @BeforeEach
    void prepare(TestNetwork test) {
        Catalogue.prepare(test);
        var ken = test.add(aPerson("Ken " + CANARY).withEmail("ken@" + CANARY + ".example")
                .with(person -> person.setNotes("Likes " + CANARY)));
        var photo = new Photo((CANARY + " smiles").getBytes(StandardCharsets.UTF_8));
        test.network().edit("Photograph Ken " + CANARY, () -> {
            test.network().keep(photo);
            ken.setPhoto(photo.hash());
            record(ken, CANARY + ",row of a file");
        });
        test.add(aMeeting().with(ken).about("Met " + CANARY + " alone"));
        test.network().edit("Meet several", () -> {
            var meeting = aMeeting().with(ken, test.person("Ada Lovelace")).about("The engine").addTo(test.network());
            record(meeting, CANARY + ",row of a chat");
        });
        test.network().edit("Rename Ken " + CANARY, () -> ken.setHeadline(CANARY + " and sons"));
    }

    private static void record(Identified object, String text) {
        var origin = ContactsFactory.eINSTANCE.createProvenance();
        origin.setRecord(text);
        object.getProvenance().add(origin);
    }

    @Test
    void noByteOfTheFileTellsOfThem(TestNetwork test) throws IOException {
        assertThat(traces(test)).isNotEmpty();

        forget(test);

        assertThat(traces(test)).isEmpty();
        assertThat(test.network().search(CANARY, 10)).isEmpty();
    }

    @Test
    void whoWasMergedIntoThemGoesToo(TestNetwork test) throws IOException {
        var twin = test.add(aPerson("K. Twin").withEmail("twin@" + CANARY + ".example"));
        test.network().edit("Merge", () -> {
            ken(test).getNicknames().add("Kenny");
            test.network().remove(twin);
        });

        forget(test);

        assertThat(traces(test)).isEmpty();
    }

    @Test
    void onlyTheirNumberIsKept(TestNetwork test) {
        forget(test);

        assertThat(test.network().root().getForgotten()).isEqualTo(1);
    }

    @Test
    void theNetworkIsSoundAfterwards(TestNetwork test) {
        forget(test);

        assertThat(test.network().check(false)).isEmpty();
        assertThat(test.network().interactions(test.person("Ada Lovelace"))).isNotEmpty();
    }

    @Test
    void whatWasDoneToOthersCanStillBeUndone(TestNetwork test) {
        test.network().edit("Rename Tim", () -> test.person("Tim Berners-Lee").setHeadline("Web"));

        forget(test);
        var undone = test.network().undo();

        assertThat(undone.label()).contains("Rename Tim");
        assertThat(test.person("Tim Berners-Lee").getHeadline()).isNull();
    }

    @Test
    void forgettingCannotBeUndone(TestNetwork test) {
        forget(test);

        assertThat(test.network().undoable()).map(Transaction::label).hasValueSatisfying(
                label -> assertThat(label).doesNotContain("Forget").doesNotContain(CANARY));
    }

    @Test
    void whoIsThereIsNotErased(TestNetwork test) {
        var id = ken(test).getId();

        test.network().erase(Set.of(id));

        assertThat(test.network().undo().label()).contains("Rename Ken");
    }

    @Test
    void backupsThatHoldThemAreNamed(TestNetwork test) {
        var backup = test.network().backup(null);
        var id = ken(test).getId();
        new Forgetting(test.network()).remove(List.of(ken(test)));

        assertThat(test.network().erase(Set.of(id))).containsExactly(backup);
    }

    @Test
    void theOwnerStays(TestNetwork test) {
        var owner = List.of(test.network().root().getOwner());

        assertThatThrownBy(() -> new Forgetting(test.network()).remove(owner)).isInstanceOf(InvalidEditException.class);
    }

    private static Person ken(TestNetwork test) {
        return test.person("Ken " + CANARY);
    }

    private static void forget(TestNetwork test) {
        var id = ken(test).getId();
        new Forgetting(test.network()).remove(List.of(ken(test)));
        test.network().erase(Set.of(id));
    }

    /** @return the files in which the bytes of the name stand, in whatever case */
    private static List<Path> traces(TestNetwork test) throws IOException {
        try (var files = Files.walk(test.network().file().getParent())) {
            return files.filter(Files::isRegularFile).filter(ForgetTest::tells).toList();
        }
    }

    private static boolean tells(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains(CANARY.toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
