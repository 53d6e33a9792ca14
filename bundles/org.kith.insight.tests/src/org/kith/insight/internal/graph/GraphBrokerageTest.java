// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.graph.Meeting;
import org.kith.core.graph.Position;
import org.kith.core.graph.TieGraph;

/** The values are those of networkx, test_structuralholes.py. */
class GraphBrokerageTest {

    private static final TieGraph PLAIN = Graphs.of("ABCDEFG", "AB AF AG AE EG FG BG BD DG GC");
    private static final TieGraph WEIGHTED = Graphs.of("ABCDEFG",
            "AB2 AF3 AG5 AE2 EG8 FG3 BG4 BD1 DG3 GC10");

    private final GraphBrokerage brokerage = new GraphBrokerage();

    @ParameterizedTest
    @CsvSource({"G, 0.400, 4.67", "A, 0.595, 2.50", "C, 1, 1"})
    void allTiesAlike(String name, double constraint, double size) {
        assertStands(PLAIN, name, false, constraint, size);
        assertStands(WEIGHTED, name, false, constraint, size);
    }

    @ParameterizedTest
    @CsvSource({"G, 0.299, 5.47", "A, 0.795, 2.47", "C, 1, 1"})
    void strongTiesCountMore(String name, double constraint, double size) {
        assertStands(WEIGHTED, name, true, constraint, size);
    }

    private void assertStands(TieGraph graph, String name, boolean weighted, double constraint, double size) {
        int node = Graphs.node(graph, name);
        var position = brokerage.position(graph, node, weighted);
        assertThat(position.constraint()).isCloseTo(constraint, within(0.0005));
        assertThat(position.effectiveSize()).isCloseTo(size, within(0.0051));
        assertThat(position.efficiency()).isCloseTo(position.effectiveSize() / graph.degree(node), within(1e-9));
    }

    @Test
    void whoIsAloneHasNoPosition() {
        var graph = Graphs.of("ABC", "AB");

        assertThat(brokerage.position(graph, 2, false)).isEqualTo(Position.NONE);
    }

    @Test
    void withoutGSomeAreLeftAlone() {
        var graph = Graphs.of("ABCDEF", "AB AF AE BD");

        assertThat(brokerage.position(graph, 2, false)).isEqualTo(Position.NONE);
        assertThat(graph.degree(3)).isOne();
        assertThat(graph.neighbour(graph.begin(3))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inOnePassItIsTheSameAsOneByOne(boolean weighted) {
        var graph = Graphs.random(60, 300, 1);
        var all = brokerage.positions(graph, weighted);
        for (int node = 0; node < all.size(); node++) {
            assertThat(all.get(node)).isEqualTo(brokerage.position(graph, node, weighted));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anEditConcernsNobodyButTheTwoAndWhomTheyAreTiedTo(boolean weighted) {
        var before = Graphs.of("ABCDEFG", "AB20 AC30 BC40 CD10 DE20 EF80 FA10 FG10");
        var after = Graphs.of("ABCDEFG", "AB20 AC30 BC40 CD10 DE20 EF80 FA10 FG10 AD50");
        var positions = new ArrayList<>(brokerage.positions(before, weighted));

        brokerage.changed(after, weighted, 0, 3).forEach(positions::set);

        assertThat(positions).isEqualTo(brokerage.positions(after, weighted));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void betweennessIsTheShareOfAllShortestWays(long seed) {
        var graph = Graphs.random(30, 20 + 25 * (int) seed, seed);

        assertThat(brokerage.betweenness(graph, () -> false).values())
                .containsExactly(AllWays.shares(graph), within(1e-9));
    }

    @Test
    void whereOneStandsBetweenAllAFewPivotsTellIt() {
        var people = IntStream.range('A', 'A' + 2_500).mapToObj(Character::toString).collect(Collectors.joining());
        var ties = people.substring(1).chars().mapToObj(each -> "A" + Character.toString(each) + "1")
                .collect(Collectors.joining(" "));

        assertThat(brokerage.betweenness(Graphs.of(people, ties), () -> false).values()[0])
                .isCloseTo(1, within(0.01));
    }

    @Test
    void whoeverCancelsNeedNotWait() {
        assertThat(brokerage.betweenness(PLAIN, () -> true).values()).containsOnly(0);
    }

    @Test
    void nobodyStandsBetweenNobody() {
        var nobody = Graphs.random(0, 0, 1);

        assertThat(brokerage.betweenness(nobody, () -> false).values()).isEmpty();
        assertThat(brokerage.communities(nobody)).isEmpty();
        assertThat(brokerage.positions(nobody, true)).isEmpty();
    }

    @Test
    void onAChainTheMiddleStandsBetweenMost() {
        var values = brokerage.betweenness(Graphs.of("ABCDE", "AB BC CD DE"), () -> false);

        assertThat(values.sampled()).isFalse();
        assertThat(values.values()).containsExactly(new double[] {0, 0.5, 4 / 6.0, 0.5, 0}, within(1e-9));
    }

    @Test
    void ofManyPeopleSomeStandForAll() {
        var graph = Graphs.random(3_000, 9_000, 2);
        var sampled = brokerage.betweenness(graph, () -> false);

        assertThat(sampled.sampled()).isTrue();
        assertThat(sampled.pivots()).isEqualTo(256);
        assertThat(brokerage.betweenness(graph, () -> false).values()).containsExactly(sampled.values(), within(0.0));
    }

    @Test
    void twoCirclesAreTwoCommunitiesThoughTheOwnerKnowsAll() {
        var graph = Graphs.of("ABCDEFGHO",
                "AB AC AD BC BD CD EF EG EH FG FH GH DE OA9 OB9 OC9 OD9 OE9 OF9 OG9 OH9");

        var groups = brokerage.communities(graph);

        assertThat(Arrays.stream(groups, 0, 4).distinct()).hasSize(1);
        assertThat(Arrays.stream(groups, 4, 8).distinct()).hasSize(1);
        assertThat(Arrays.stream(groups).distinct()).hasSize(3);
        assertThat(groups[0]).isNotEqualTo(groups[4]);
    }

    @ParameterizedTest
    @CsvSource({"A, B, 0.25", "B, D, 0.5", "G, C, 0"})
    void theOverlapTellsABridge(String one, String other, double overlap) {
        var graph = Graphs.of("ABCDEFG", "AB AF AG AE EG FG BG BD DG GC");

        assertThat(brokerage.overlap(graph, Graphs.node(graph, one), Graphs.node(graph, other)))
                .isCloseTo(overlap, within(0.0001));
    }

    @Test
    void whoIsKnownWellInTwoCirclesShouldMeet() {
        var graph = Graphs.of("ABCDEFGHO",
                "AB AC AD BC BD CD EF EG EH FG FH GH OA90 OB30 OE80 OF30 OC1 OG1");

        assertThat(brokerage.whoShouldMeet(graph, 2)).first().isEqualTo(
                new Meeting(0, 4, 0.72, 90, 80, 0));
        assertThat(brokerage.whoShouldMeet(graph, 100)).allSatisfy(meeting -> assertThat(
                meeting.one() < 4).isNotEqualTo(meeting.other() < 4));
    }
}
