// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.EditConflictException;
import org.kith.core.Network;
import org.kith.core.NetworkChange;
import org.kith.core.Networks;
import org.kith.core.Session;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class FollowTest {

    private Network other;

    @BeforeEach
    void openAgain(TestNetwork test) {
        test.add(aPerson("Ada Lovelace"));
        other = test.openAgain("other");
    }

    @AfterEach
    void closeAgain() {
        other.close();
    }

    @Test
    void aCommitOfAnotherIsShownAndTold(TestNetwork test) {
        var heard = new LinkedBlockingQueue<NetworkChange>();
        other.addListener(heard::add);
        var tim = test.add(aPerson("Tim"));
        test.add(aCall().with(tim));

        other.refresh();

        assertThat(other.find(tim.getId())).isPresent();
        assertThat(other.contactHistory().of(tim.getId()).size()).isEqualTo(1);
        assertThat(heard).hasSize(2).allMatch(NetworkChange::foreign);
        assertThat(heard.peek().created()).containsExactly(tim.getId());
        assertThat(heard.peek().transaction().author()).isEqualTo("tester");
    }

    @Test
    void aWindowShowsItWithinASecond(TestNetwork test) throws InterruptedException {
        var window = Executors.newSingleThreadExecutor();
        var heard = new LinkedBlockingQueue<NetworkChange>();
        try (var shown = Services.get(Networks.class).open(test.network().file(),
                new Session(window, test.clock(), "window"))) {
            shown.addListener(heard::add);

            var tim = test.add(aPerson("Tim"));

            var change = heard.poll(10, TimeUnit.SECONDS);
            assertThat(change).isNotNull();
            assertThat(change.created()).containsExactly(tim.getId());
        } finally {
            window.shutdownNow();
        }
    }

    @Test
    void anEditOfWhatAnotherChangedIsRefused(TestNetwork test) {
        test.network().edit("First note", () -> test.person("Ada Lovelace").setNotes("first"));

        assertThatThrownBy(() -> other.edit("Second note", () -> ada().setNotes("second")))
                .isInstanceOf(EditConflictException.class).hasMessageContaining("Ada Lovelace")
                .hasMessageContaining("First note").hasMessageContaining("tester");

        assertThat(ada().getNotes()).isEqualTo("first");
        other.edit("Third note", () -> ada().setNotes("third"));
        test.network().refresh();
        assertThat(test.person("Ada Lovelace").getNotes()).isEqualTo("third");
    }

    @Test
    void editsOfDifferentPeopleMeetWithoutConflict(TestNetwork test) {
        var tim = test.add(aPerson("Tim"));

        other.edit("Note", () -> ada().setNotes("both"));

        assertThat(other.find(tim.getId())).isPresent();
        test.network().refresh();
        assertThat(test.person("Ada Lovelace").getNotes()).isEqualTo("both");
    }

    @Test
    void anEditOfWhatAnotherRemovedIsRefused(TestNetwork test) {
        test.network().edit("Remove Ada", () -> test.network().remove(test.person("Ada Lovelace")));

        assertThatThrownBy(() -> other.edit("Note", () -> ada().setNotes("late")))
                .isInstanceOf(EditConflictException.class).hasMessageContaining("removed");
        assertThat(other.root().getPeople()).hasSize(1);
    }

    @Test
    void anInteractionWithSomebodyWhomAnotherRemovedIsRefused(TestNetwork test) {
        test.network().edit("Remove Ada", () -> test.network().remove(test.person("Ada Lovelace")));

        assertThatThrownBy(() -> other.edit("Log", () -> aCall().with(ada()).addTo(other)))
                .isInstanceOf(EditConflictException.class).hasMessageContaining("Ada Lovelace");
        assertThat(other.interactions(null, 10)).isEmpty();
    }

    @Test
    void anInteractionInMemoryFollowsToo(TestNetwork test) {
        var call = test.add(aCall().with(test.person("Ada Lovelace")).about("One"));
        other.refresh();
        var shown = other.interactions(null, 1).getFirst();

        test.network().edit("Rename", () -> call.setSubject("Two"));
        other.refresh();

        assertThat(shown.getSubject()).isEqualTo("Two");
    }

    @Test
    void undoTakesBackWhatAnotherDid(TestNetwork test) {
        test.network().edit("Note", () -> test.person("Ada Lovelace").setNotes("first"));
        other.refresh();

        other.undo();

        test.network().refresh();
        assertThat(test.person("Ada Lovelace").getNotes()).isNull();
    }

    private Person ada() {
        return other.root().getPeople().get(1);
    }
}
