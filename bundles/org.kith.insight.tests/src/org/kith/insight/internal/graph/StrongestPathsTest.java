// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPath;

class StrongestPathsTest {

    private final StrongestPaths paths = new StrongestPaths();

    private static List<String> names(TieGraph graph, WarmPath path) {
        return path.nodes().stream().map(graph::name).toList();
    }

    @Test
    void theExampleOfTheStoriesComesOut() {
        var graph = Graphs.of("OABC", "OA80 AB50 OC40 CB90");

        var found = paths.find(graph, graph.owner(), Graphs.node(graph, "B"), 5);

        assertThat(found).extracting(path -> names(graph, path)).containsExactly(List.of("O", "A", "B"),
                List.of("O", "C", "B"));
        assertThat(found).extracting(WarmPath::probability).usingElementComparator(
                (one, other) -> Math.abs(one - other) < 1e-6 ? 0 : 1).containsExactly(0.40, 0.36);
        assertThat(found).extracting(WarmPath::weakest).containsExactly(1, 0);
        assertThat(found).extracting(WarmPath::strength).containsExactly(50f, 40f);
    }

    @Test
    void aDirectTieIsAPathToo() {
        var graph = Graphs.of("AB", "AB70");

        assertThat(paths.find(graph, 0, 1, 5)).singleElement().satisfies(path -> {
            assertThat(path.hops()).isOne();
            assertThat(path.probability()).isCloseTo(0.7, within(1e-6));
        });
    }

    @Test
    void ofEquallyProbableChainsTheShorterIsFirst() {
        var graph = Graphs.of("ABCD", "AC100 CD100 DB50 AB50");

        assertThat(paths.find(graph, 0, 1, 5)).extracting(WarmPath::hops).containsExactly(1, 3);
        assertThat(paths.find(graph, 1, 0, 5)).extracting(WarmPath::hops).containsExactly(1, 3);
    }

    @Test
    void fourTiesAreTooMany() {
        assertThat(paths.find(Graphs.of("ABCDE", "AB90 BC90 CD90 DE90"), 0, 4, 5)).isEmpty();
    }

    @Test
    void nobodyNeedsAnIntroductionToThemselves() {
        assertThat(paths.find(Graphs.of("AB", "AB90"), 0, 0, 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "3, 5", "4, 10", "5, 50", "6, 1000"})
    void allChainsTriedOutGiveTheSame(long seed, int count) {
        var graph = Graphs.random(30, 120, seed);
        for (int to = 1; to < graph.size(); to++) {
            var expected = allChains(graph, 0, to).stream().sorted(Comparator.reverseOrder()).limit(count).toList();
            var found = paths.find(graph, 0, to, count);
            assertThat(found).hasSameSizeAs(expected);
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).probability()).isCloseTo(expected.get(i), within(1e-9));
                assertThat(found.get(i).nodes()).doesNotHaveDuplicates();
            }
        }
    }

    private static List<Double> allChains(TieGraph graph, int from, int to) {
        var found = new ArrayList<Double>();
        walk(graph, List.of(from), to, 1, found);
        return found;
    }

    private static void walk(TieGraph graph, List<Integer> nodes, int to, double probability, List<Double> found) {
        if (nodes.getLast() == to) {
            found.add(probability);
        } else if (nodes.size() <= 3) {
            for (int half = graph.begin(nodes.getLast()); half < graph.end(nodes.getLast()); half++) {
                if (!nodes.contains(graph.neighbour(half))) {
                    var longer = new ArrayList<>(nodes);
                    longer.add(graph.neighbour(half));
                    walk(graph, longer, to, probability * (graph.strength(half) / 100.0), found);
                }
            }
        }
    }
}
