// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TieGraphTest {

    static Stream<LongFunction<UUID>> ids() {
        return Stream.of(number -> new UUID(number, 0), number -> new UUID(0, number),
                number -> UUID.nameUUIDFromBytes(new byte[] {(byte) number, (byte) (number >> 8)}));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everybodyIsFoundByTheirId(LongFunction<UUID> id) {
        var graph = graph(1_000, id);

        for (int node = 0; node < graph.size(); node++) {
            assertThat(graph.node(id.apply(node))).isEqualTo(node);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1_000})
    void aStrangerIsNoNode(int people) {
        assertThat(graph(people, number -> new UUID(number, 0)).node(new UUID(0, 4711))).isEqualTo(TieGraph.NONE);
    }

    private static TieGraph graph(int people, LongFunction<UUID> id) {
        var ids = LongStream.range(0, people).mapToObj(id).toArray(UUID[]::new);
        var names = Stream.of(ids).map(UUID::toString).toArray(String[]::new);
        return new TieGraph(ids, names, TieGraph.NONE, new int[people + 1], new int[0], new float[0], new boolean[0]);
    }
}
