// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.kith.benchmarks.workload.Acquaintances;
import org.kith.core.graph.TieGraph;
import org.kith.insight.internal.graph.GraphBuilder;

/** The same ties as a graph of Kith and as one of JGraphT. */
record Graphs(Acquaintances drawn, UUID[] ids, String[] names) {

    static Graphs of(Acquaintances drawn) {
        var ids = IntStream.range(0, drawn.people()).mapToObj(node -> UUID.nameUUIDFromBytes(new byte[] {(byte) node,
            (byte) (node >> 8), (byte) (node >> 16)})).toArray(UUID[]::new);
        return new Graphs(drawn, ids, Arrays.stream(ids).map(UUID::toString).toArray(String[]::new));
    }

    TieGraph kith() {
        var builder = new GraphBuilder(ids, names);
        for (int tie = 0; tie < drawn.ties(); tie++) {
            builder.add(drawn.ones()[tie], drawn.others()[tie], drawn.strengths()[tie], false);
        }
        return builder.build(TieGraph.NONE);
    }

    /** A tie is as long as the negative logarithm of its strength; of two between the same the stronger counts. */
    Graph<Integer, DefaultWeightedEdge> jgrapht() {
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (int node = 0; node < drawn.people(); node++) {
            graph.addVertex(node);
        }
        for (int tie = 0; tie < drawn.ties(); tie++) {
            int one = drawn.ones()[tie];
            int other = drawn.others()[tie];
            if (one != other) {
                add(graph, one, other, -Math.log(drawn.strengths()[tie] / 100.0));
            }
        }
        return graph;
    }

    private static void add(Graph<Integer, DefaultWeightedEdge> graph, int one, int other, double length) {
        var edge = graph.addEdge(one, other);
        if (edge == null) {
            edge = graph.getEdge(one, other);
            length = Math.min(length, graph.getEdgeWeight(edge));
        }
        graph.setEdgeWeight(edge, length);
    }
}
