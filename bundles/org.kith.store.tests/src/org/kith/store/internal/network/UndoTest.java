// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.EditConflictException;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.Transaction;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class UndoTest {

    @Test
    void aNewNetworkHasNothingToUndo(Network network) {
        assertThat(network.undoable()).isEmpty();
        assertThat(network.redoable()).isEmpty();
        assertThatThrownBy(network::undo).isInstanceOf(NetworkException.class);
        assertThatThrownBy(network::redo).isInstanceOf(NetworkException.class);
    }

    @Test
    void editsAreUndoneFromTheLastToTheFirstAndRedoneTheOtherWay(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        note(test, "one");
        note(test, "two");
        var network = test.network();

        network.undo();
        assertThat(ada.getNotes()).isEqualTo("one");
        network.undo();
        assertThat(ada.getNotes()).isNull();
        network.redo();
        assertThat(ada.getNotes()).isEqualTo("one");
        network.redo();
        assertThat(ada.getNotes()).isEqualTo("two");
        assertThat(network.redoable()).isEmpty();
    }

    @Test
    void theMenuNamesWhatWouldBeUndoneAndRedone(TestNetwork test) {
        test.add(aPerson("Ada Lovelace"));
        note(test, "one");

        test.network().undo();

        assertThat(test.network().undoable()).map(Transaction::label).contains("Add a person");
        assertThat(test.network().redoable()).map(Transaction::label).contains("Note one");
    }

    @Test
    void aNewEditEndsWhatCouldBeRedone(TestNetwork test) {
        test.add(aPerson("Ada Lovelace"));
        note(test, "one");
        test.network().undo();

        note(test, "other");

        assertThat(test.network().redoable()).isEmpty();
    }

    @Test
    void anUndoSaysWhatItReverts(TestNetwork test) {
        test.add(aPerson("Ada Lovelace"));
        var edit = test.network().undoable().orElseThrow();

        var undo = test.network().undo();

        assertThat(undo.reverts()).isEqualTo(edit.number());
        assertThat(test.network().history(1)).containsExactly(undo);
    }

    @Test
    void anOlderEditIsUndoneWithoutTouchingWhatCameLater(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        note(test, "one");
        var noted = test.network().undoable().orElseThrow();
        test.network().edit("Headline", () -> ada.setHeadline("Programmer"));

        test.network().undo(noted.number());

        assertThat(ada.getNotes()).isNull();
        assertThat(ada.getHeadline()).isEqualTo("Programmer");
    }

    @Test
    void anOlderEditIsNotUndoneOverALaterOne(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        note(test, "one");
        var noted = test.network().undoable().orElseThrow();
        note(test, "two");

        assertThatThrownBy(() -> test.network().undo(noted.number())).isInstanceOf(EditConflictException.class)
                .hasMessageContaining("Ada Lovelace").hasMessageContaining("Note two");
        assertThat(ada.getNotes()).isEqualTo("two");
    }

    @Test
    void anEditIsNotUndoneTwice(TestNetwork test) {
        test.add(aPerson("Ada Lovelace"));
        var edit = test.network().undoable().orElseThrow();
        test.network().undo();

        assertThatThrownBy(() -> test.network().undo(edit.number())).isInstanceOf(NetworkException.class)
                .hasMessageContaining("already undone");
    }

    @Test
    void aTransactionThatIsNotThereIsNotUndone(Network network) {
        assertThatThrownBy(() -> network.undo(99)).isInstanceOf(NetworkException.class).hasMessageContaining("99");
    }

    @Test
    void whatOthersNeedIsNotUndoneAway(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        var added = test.network().undoable().orElseThrow();
        test.add(aCall().with(ada).about("The engine"));

        assertThatThrownBy(() -> test.network().undo(added.number())).isInstanceOf(EditConflictException.class)
                .hasMessageContaining("Ada Lovelace");
        assertThat(test.person("Ada Lovelace")).isSameAs(ada);
    }

    @Test
    void anImportIsTakenBackWhole(TestNetwork test) {
        test.network().edit("Import", () -> IntStream.range(0, 2_000)
                .forEach(i -> aPerson("Person " + i).withEmail("p" + i + "@example.org").addTo(test.network())));
        test.reopen();

        test.network().undo();

        assertThat(test.network().root().getPeople()).hasSize(1);
        test.network().redo();
        assertThat(test.network().root().getPeople()).hasSize(2_001);
        assertThat(test.network().check(false)).isEmpty();
    }

    private static void note(TestNetwork test, String text) {
        test.network().edit("Note " + text, () -> test.person("Ada Lovelace").setNotes(text));
    }
}
