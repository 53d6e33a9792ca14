// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.model.contacts.Identified;
import org.kith.store.internal.network.Catalogue.Edit;
import org.kith.testkit.TestNetwork;

/** What holds for every edit, whatever it does. */
class LawsTest {

    private TestNetwork test;

    @BeforeEach
    void open() {
        test = TestNetwork.create();
        Catalogue.prepare(test);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @MethodSource("org.kith.store.internal.network.Catalogue#edits")
    void undoLeadsBackAndRedoForth(Edit edit) {
        var before = test.state();
        run(edit);
        var after = test.state();

        test.network().undo();
        assertThat(test.state()).isEqualTo(before);

        test.network().redo();
        assertThat(test.state()).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("org.kith.store.internal.network.Catalogue#edits")
    void whatIsStoredIsWhatIsShown(Edit edit) {
        run(edit);
        assertThatReopeningChangesNothing();
        test.network().undo();
        assertThatReopeningChangesNothing();
        test.network().redo();
        assertThatReopeningChangesNothing();
    }

    @ParameterizedTest
    @MethodSource("org.kith.store.internal.network.Catalogue#edits")
    void undoWorksAfterARestart(Edit edit) {
        var before = test.state();
        run(edit);

        test.reopen();
        test.network().undo();

        assertThat(test.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("org.kith.store.internal.network.Catalogue#edits")
    void whatIsTakenBackByAFailureIsAsBefore(Edit edit) {
        var before = test.state();
        var order = order();

        test.network().rehearse(() -> {
            edit.work().accept(test);
            return null;
        });

        assertThat(test.state()).isEqualTo(before);
        assertThat(order()).isEqualTo(order);
    }

    @ParameterizedTest
    @MethodSource("org.kith.store.internal.network.Catalogue#edits")
    void theNetworkStaysSound(Edit edit) {
        run(edit);
        assertThat(test.network().check(false)).isEmpty();
        test.network().undo();
        assertThat(test.network().check(false)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.kith.store.internal.network.Catalogue#edits")
    void anotherSessionShowsTheSame(Edit edit) {
        try (var other = test.openAgain("other")) {
            run(edit);
            other.refresh();
            assertThat(org.kith.testkit.NetworkState.of(other)).isEqualTo(test.state());
            test.network().undo();
            other.refresh();
            assertThat(org.kith.testkit.NetworkState.of(other)).isEqualTo(test.state());
        }
    }

    private void run(Edit edit) {
        test.network().edit(edit.name(), () -> edit.work().accept(test));
    }

    private void assertThatReopeningChangesNothing() {
        var shown = test.state();
        var order = order();
        var touches = touches();
        test.reopen();
        assertThat(test.state()).isEqualTo(shown);
        assertThat(order()).isEqualTo(order);
        assertThat(touches()).isEqualTo(touches);
    }

    private List<UUID> order() {
        return test.network().root().getPeople().stream().map(Identified::getId).toList();
    }

    private List<Long> touches() {
        var all = new ArrayList<Long>();
        for (var id : order().stream().sorted().toList()) {
            var touches = test.network().contactHistory().of(id);
            for (int i = 0; i < touches.size(); i++) {
                all.add(touches.get(i));
            }
            all.add(-1L);
        }
        return all;
    }
}
