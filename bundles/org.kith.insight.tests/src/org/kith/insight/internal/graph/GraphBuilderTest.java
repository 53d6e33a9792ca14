// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.graph.TieGraph;

class GraphBuilderTest {

    @Test
    void aTieStandsInTheRowsOfBothEnds() {
        var graph = Graphs.of("ABC", "AB40 BC7");

        assertThat(graph.ties()).isEqualTo(2);
        assertThat(graph.strength(graph.half(0, 1))).isEqualTo(40);
        assertThat(graph.strength(graph.half(1, 0))).isEqualTo(40);
        assertThat(graph.half(0, 2)).isEqualTo(TieGraph.NONE);
    }

    @Test
    void ofSeveralTiesTheStrongestCounts() {
        var graph = Graphs.of("AB", "AB40 BA60 AB10");

        assertThat(graph.ties()).isOne();
        assertThat(graph.strength(graph.half(0, 1))).isEqualTo(60);
    }

    @Test
    void aKnownTieMakesAnInferredOneKnown() {
        var builder = new GraphBuilder(new UUID[] {Graphs.id("A"), Graphs.id("B"), Graphs.id("C")},
                new String[] {"A", "B", "C"});
        builder.add(0, 1, 10, true);
        builder.add(1, 0, 5, false);
        builder.add(1, 2, 5, true);
        var graph = builder.build(TieGraph.NONE);

        assertThat(graph.inferred(graph.half(0, 1))).isFalse();
        assertThat(graph.inferred(graph.half(2, 1))).isTrue();
    }

    @Test
    void nobodyIsTiedToThemselves() {
        assertThat(Graphs.of("AB", "AA50").ties()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsAscendAndAreSymmetric(long seed) {
        var graph = Graphs.random(50, 400, seed);
        for (int node = 0; node < graph.size(); node++) {
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                assertThat(half == graph.begin(node) || graph.neighbour(half - 1) < graph.neighbour(half)).isTrue();
                assertThat(graph.strength(graph.half(graph.neighbour(half), node))).isEqualTo(graph.strength(half));
            }
        }
    }

    @Test
    void peopleAreFoundByTheirIds() {
        var graph = Graphs.random(50, 10, 1);
        for (int node = 0; node < graph.size(); node++) {
            assertThat(graph.node(graph.id(node))).isEqualTo(node);
        }
        assertThat(graph.node(Graphs.id("nobody"))).isEqualTo(TieGraph.NONE);
    }
}
