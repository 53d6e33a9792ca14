// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kith.core.graph.TieGraph;

/** Describes who is tied to whom, by the places of people in a row. */
public final class GraphBuilder {

    private record Tie(float strength, boolean inferred) {
    }

    private final String[] names;
    private final Map<Integer, Map<Integer, Tie>> rows = new TreeMap<>();
    private int owner = TieGraph.NONE;

    GraphBuilder(String... names) {
        this.names = names;
        IntStream.range(0, names.length).forEach(node -> rows.put(node, new TreeMap<>()));
    }

    /** @return the id of a person by name */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** With this owner. */
    public GraphBuilder owner(int node) {
        owner = node;
        return this;
    }

    /** With a tie, 0 to 100. */
    public GraphBuilder tie(int one, int other, float strength) {
        return tie(one, other, new Tie(strength, false));
    }

    /** With a tie that is only inferred. */
    public GraphBuilder inferredTie(int one, int other, float strength) {
        return tie(one, other, new Tie(strength, true));
    }

    private GraphBuilder tie(int one, int other, Tie tie) {
        rows.get(one).put(other, tie);
        rows.get(other).put(one, tie);
        return this;
    }

    /** @return the graph */
    public TieGraph build() {
        int[] begins = new int[names.length + 1];
        rows.forEach((node, row) -> begins[node + 1] = begins[node] + row.size());
        int[] neighbours = rows.values().stream().flatMap(row -> row.keySet().stream()).mapToInt(Integer::intValue)
                .toArray();
        float[] strengths = new float[neighbours.length];
        boolean[] inferred = new boolean[neighbours.length];
        rows.forEach((node, row) -> {
            int half = begins[node];
            for (var tie : row.values()) {
                strengths[half] = tie.strength();
                inferred[half++] = tie.inferred();
            }
        });
        return new TieGraph(Arrays.stream(names).map(GraphBuilder::id).toArray(UUID[]::new), names, owner, begins,
                neighbours, strengths, inferred);
    }
}
