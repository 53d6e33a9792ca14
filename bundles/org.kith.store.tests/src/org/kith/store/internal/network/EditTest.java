// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.InvalidEditException;
import org.kith.core.NetworkChange;
import org.kith.core.Transaction;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestClock;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class EditTest {

    private final List<NetworkChange> heard = new ArrayList<>();

    @Test
    void anEditIsThereAfterReopening(TestNetwork test) {
        test.add(aPerson("Ada Lovelace").withEmail("ada@example.org").worksFor("Analytical Engines", "Programmer"));
        var before = test.state();

        test.reopen();

        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void aNewObjectGetsIdAndTimes(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));

        assertThat(ada.getId()).isNotNull();
        assertThat(ada.getCreated()).isEqualTo(TestClock.START);
        assertThat(ada.getUpdated()).isEqualTo(TestClock.START);
    }

    @Test
    void aChangeMovesOnlyTheTimeOfTheLastChange(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        test.clock().advance(Duration.ofDays(1));

        test.network().edit("Write a note", () -> ada.setNotes("Likes trains"));

        assertThat(ada.getCreated()).isEqualTo(TestClock.START);
        assertThat(ada.getUpdated()).isEqualTo(TestClock.START.plus(Duration.ofDays(1)));
    }

    @Test
    void anEditThatChangesNothingIsNoTransaction(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        test.network().addListener(heard::add);

        test.network().edit("Nothing", () -> {
            ada.setNotes("a moment");
            ada.setNotes(null);
        });

        assertThat(heard).isEmpty();
        assertThat(test.network().history(10)).hasSize(1);
    }

    @Test
    void listenersHearWhatHappened(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        test.network().addListener(heard::add);

        var call = test.add(aCall().with(ada));

        assertThat(heard).singleElement().satisfies(change -> {
            assertThat(change.created()).containsExactly(call.getId());
            assertThat(change.people()).containsExactly(ada.getId());
            assertThat(change.transaction().label()).isEqualTo("Log an interaction");
            assertThat(change.transaction().author()).isEqualTo("tester");
            assertThat(change.foreign()).isFalse();
        });
    }

    @Test
    void aListenerThatFailsKeepsNobodyFromHearing(TestNetwork test) {
        test.network().addListener(change -> {
            throw new IllegalStateException("a fault in a plug-in");
        });
        test.network().addListener(heard::add);

        test.add(aPerson("Ada Lovelace"));

        assertThat(heard).hasSize(1);
    }

    @Test
    void workThatFailsLeavesEverythingAsBefore(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
        var tim = test.add(aPerson("Tim"));
        var before = test.state();

        assertThatThrownBy(() -> test.network().edit("Fail", () -> {
            ada.setNotes("half");
            ada.getContactPoints().clear();
            test.network().remove(tim);
            aPerson("Nobody").addTo(test.network());
            throw new IllegalArgumentException("half way");
        })).hasMessage("half way");

        assertThat(test.state()).isEqualTo(before);
        assertThat(test.network().history(10)).hasSize(2);
    }

    @Test
    void anEditThatBreaksAnInvariantIsRefused(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        var before = test.state();

        assertThatThrownBy(() -> test.network().edit("Set a cadence",
                () -> ada.setCadence(org.kith.testkit.Builders.aCadence(30, 10))))
                        .isInstanceOf(InvalidEditException.class).hasMessageContaining("Ada Lovelace");

        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void aChangeOutsideOfAnEditIsRefusedAndTakenBack(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));

        assertThatThrownBy(() -> ada.setNotes("slipped in")).isInstanceOf(IllegalStateException.class);
        test.network().edit("Something else", () -> ada.setHeadline("Programmer"));

        assertThat(ada.getNotes()).isNull();
        test.reopen();
        assertThat(test.person("Ada Lovelace").getNotes()).isNull();
    }

    @Test
    void anEditInsideAnEditIsRefused(TestNetwork test) {
        assertThatThrownBy(() -> test.network().edit("Outer", () -> test.network().edit("Inner", () -> {
        }))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRehearsalLeavesNothing(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        var before = test.state();
        test.network().addListener(heard::add);

        int people = test.network().rehearse(() -> {
            aPerson("Tim").addTo(test.network());
            ada.setNotes("only to see");
            return test.network().root().getPeople().size();
        });

        assertThat(people).isEqualTo(3);
        assertThat(test.state()).isEqualTo(before);
        assertThat(heard).isEmpty();
    }

    @Test
    void theHistoryNamesTheEditsOfAPersonAndTheirInteractions(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        test.add(aPerson("Tim"));
        test.add(aCall().with(ada));

        assertThat(test.network().history(ada.getId())).extracting(Transaction::label)
                .containsExactly("Log an interaction", "Add a person");
    }

    @Test
    void aLoggedCallIsInTheContactHistory(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        var before = test.network().contactHistory();

        test.add(aCall().with(ada).on("2026-08-30"));

        assertThat(test.network().contactHistory().of(ada.getId()).size()).isEqualTo(1);
        assertThat(before.of(ada.getId()).isEmpty()).isTrue();
        test.reopen();
        assertThat(test.network().contactHistory().of(ada.getId()).size()).isEqualTo(1);
    }

    @Test
    void aContactWithNobodyKnownIsEmpty(TestNetwork test) {
        assertThat(test.network().contactHistory().of(java.util.UUID.randomUUID()).isEmpty()).isTrue();
    }
}
