// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.util.Comparator;
import java.util.List;

import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.kith.benchmarks.workload.Acquaintances;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.WarmPath;
import org.kith.core.graph.WarmPaths;
import org.kith.insight.internal.graph.GraphBrokerage;
import org.kith.insight.internal.graph.StrongestPaths;

/** Compares what Kith finds in small graphs with what JGraphT finds: a fast wrong answer is none. */
final class GraphOracle {

    private static final int GRAPHS = 12;
    private static final int PEOPLE = 40;
    private static final int PATHS = 5;
    private static final double CLOSE = 1e-9;

    private final TieGraph kith;
    private final Graph<Integer, DefaultWeightedEdge> jgrapht;

    private GraphOracle(Graphs graphs) {
        kith = graphs.kith();
        jgrapht = graphs.jgrapht();
    }

    /** @throws IllegalStateException if the two differ */
    static void ask() {
        for (int seed = 0; seed < GRAPHS; seed++) {
            var oracle = new GraphOracle(Graphs.of(Acquaintances.draw(PEOPLE, 30 + 20 * seed, seed)));
            oracle.comparePaths();
            oracle.compareBetweenness();
        }
    }

    private void comparePaths() {
        var paths = new AllDirectedPaths<>(bothWays());
        for (int to = 1; to < PEOPLE; to++) {
            var found = new StrongestPaths().find(kith, 0, to, PATHS).stream().map(WarmPath::probability).toList();
            var expected = paths.getAllPaths(0, to, true, WarmPaths.MOST_HOPS).stream()
                    .map(path -> Math.exp(-path.getWeight())).sorted(Comparator.reverseOrder()).limit(PATHS).toList();
            compare("paths from 0 to " + to, found, expected);
        }
    }

    private Graph<Integer, DefaultWeightedEdge> bothWays() {
        var directed = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        jgrapht.vertexSet().forEach(directed::addVertex);
        for (var edge : jgrapht.edgeSet()) {
            int one = jgrapht.getEdgeSource(edge);
            int other = jgrapht.getEdgeTarget(edge);
            directed.setEdgeWeight(directed.addEdge(one, other), jgrapht.getEdgeWeight(edge));
            directed.setEdgeWeight(directed.addEdge(other, one), jgrapht.getEdgeWeight(edge));
        }
        return directed;
    }

    private void compareBetweenness() {
        var shares = new GraphBrokerage().betweenness(kith, () -> false).values();
        var scores = new BetweennessCentrality<>(new AsUnweightedGraph<>(jgrapht)).getScores();
        double pairs = (PEOPLE - 1.0) * (PEOPLE - 2.0) / 2;
        for (int node = 0; node < PEOPLE; node++) {
            compare("betweenness of " + node, List.of(shares[node]), List.of(scores.get(node) / pairs));
        }
    }

    private static void compare(String what, List<Double> found, List<Double> expected) {
        boolean same = found.size() == expected.size();
        for (int i = 0; same && i < found.size(); i++) {
            same = Math.abs(found.get(i) - expected.get(i)) < CLOSE;
        }
        if (!same) {
            throw new IllegalStateException(what + ": Kith finds " + found + ", JGraphT " + expected);
        }
    }
}
