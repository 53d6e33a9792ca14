// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.growth.CapturedLine;
import org.kith.core.growth.Capturing;
import org.kith.core.growth.Insights;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightKind;
import org.kith.testkit.NetworkState;
import org.kith.ui.testkit.Desk;

/** Execute, undo, redo is the same as execute, for each edit. */
class InsightEditsTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void fillNetwork() {
        var test = desk.network();
        var ada = test.add(aPerson("Ada Lovelace"));
        var network = test.network();
        test.add(aPerson("Bo Berg"));
        network.edit("Insights", () -> {
            new Boards(network).create(PipelineTemplate.builtIn().getFirst());
            var capturing = new Capturing(network);
            var webs = capturing.capture("Webs grow", InsightKind.TREND, Horizon.YEAR_1, List.of(ada),
                    test.today().minusDays(9));
            capturing.corroborate(webs, ada, true, test.today());
            capturing.capture("Webs shrink", InsightKind.TREND, Horizon.NOW, List.of(), test.today());
            capturing.expire(capturing.capture("Webs end", InsightKind.TREND, Horizon.NOW, List.of(), test.today()),
                    test.today());
        });
        desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("capture", (edits, desk) -> edits.capture(CapturedLine.of(
                        desk.opened().root(), "Looms think #looms @Bo"), null, null)),
                edit("pursue", (edits, desk) -> edits.pursue(first(desk), PipelineTemplate.builtIn().getFirst())),
                edit("pursue on a board", (edits, desk) -> edits.pursue(first(desk),
                        Pipelines.of(desk.opened().root()).findFirst().orElseThrow())),
                edit("review", (edits, desk) -> edits.review(first(desk))),
                edit("expire", (edits, desk) -> edits.expire(first(desk))),
                edit("supersede", (edits, desk) -> edits.supersede(first(desk), last(desk))),
                edit("revive", (edits, desk) -> edits.revive(last(desk))),
                edit("add a source", (edits, desk) -> edits.addSource(first(desk), desk.person("Bo Berg"))),
                edit("remove a source", (edits, desk) -> edits.removeSource(first(desk), desk.person("Ada Lovelace"))),
                edit("agree", (edits, desk) -> edits.corroborate(first(desk), desk.person("Bo Berg"), true)),
                edit("disagree", (edits, desk) -> edits.corroborate(first(desk), desk.person("Ada Lovelace"), false)),
                edit("forget", (edits, desk) -> edits.forget(first(desk), first(desk).getCorroborations().getFirst())),
                edit("remove", (edits, desk) -> edits.remove(first(desk))));
    }

    private static Arguments edit(String name, BiConsumer<InsightEdits, Desk> work) {
        return Arguments.of(name, work);
    }

    private static Insight first(Desk desk) {
        return Insights.of(desk.opened().root()).findFirst().orElseThrow();
    }

    private static Insight last(Desk desk) {
        return Insights.of(desk.opened().root()).toList().getLast();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void undoAndRedoLeadBackAndForth(String name, BiConsumer<InsightEdits, Desk> edit) {
        var before = NetworkState.of(desk.opened());
        edit.accept(new InsightEdits(desk.openNetwork()), desk);
        var after = NetworkState.of(desk.opened());
        assertThat(after).isNotEqualTo(before);
        desk.openNetwork().undo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(before);
        desk.openNetwork().redo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(after);
    }
}
