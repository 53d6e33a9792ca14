// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.Referring;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralStatus;
import org.kith.testkit.NetworkState;
import org.kith.ui.testkit.Desk;

/** Execute, undo, redo is the same as execute, for each edit. */
class ReferralEditsTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void fillNetwork() {
        var test = desk.network();
        var bo = test.add(aPerson("Bo Berg"));
        var cy = test.add(aPerson("Cy Young"));
        var network = test.network();
        network.edit("Referral", () -> {
            var boards = new Boards(network);
            var job = boards.open(boards.create(PipelineTemplate.builtIn().getFirst()), "Data Engineer", test.today());
            new Referring(network).ask(bo, network.root().getOwner(), cy, job, test.today());
        });
        desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("ask", (edits, each) -> edits.ask(new ReferralEdits.Wish(each.getCandidate(), each.getReferrer(),
                        each.getRecipient(), null, null))),
                edit("ask a new organization", (edits, each) -> edits.ask(new ReferralEdits.Wish(each.getReferrer(),
                        each.getCandidate(), null, "Dataco", null))),
                edit("move", (edits, each) -> edits.move(each, ReferralStatus.SUBMITTED)),
                edit("thank", ReferralEdits::thank),
                edit("remove", ReferralEdits::remove));
    }

    private static Arguments edit(String name, BiConsumer<ReferralEdits, Referral> work) {
        return Arguments.of(name, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void undoAndRedoLeadBackAndForth(String name, BiConsumer<ReferralEdits, Referral> edit) {
        var before = NetworkState.of(desk.opened());
        edit.accept(new ReferralEdits(desk.openNetwork()),
                Pipelines.referrals(desk.opened().root()).findFirst().orElseThrow());
        var after = NetworkState.of(desk.opened());
        assertThat(after).isNotEqualTo(before);
        desk.openNetwork().undo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(before);
        desk.openNetwork().redo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(after);
    }
}
