// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kith.core.graph.TieGraph;

/** Graphs to try the engines on. */
final class Graphs {

    private Graphs() {
    }

    /**
     * @param people one letter each; a capital O is the owner
     * @param ties two letters and the strength, 1 if it is missing: “AB2 AF”
     */
    static TieGraph of(String people, String ties) {
        var names = people.split("");
        var builder = new GraphBuilder(Arrays.stream(names).map(Graphs::id).toArray(UUID[]::new), names);
        for (var tie : ties.split(" ")) {
            builder.add(people.indexOf(tie.charAt(0)), people.indexOf(tie.charAt(1)),
                    tie.length() == 2 ? 1 : Float.parseFloat(tie.substring(2)), false);
        }
        return builder.build(people.indexOf('O'));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** @return people with as many ties drawn by lot, the strengths from 1 to 100 */
    static TieGraph random(int people, int ties, long seed) {
        var names = IntStream.range(0, people).mapToObj(String::valueOf).toArray(String[]::new);
        var builder = new GraphBuilder(Arrays.stream(names).map(Graphs::id).toArray(UUID[]::new), names);
        var random = new Random(seed);
        for (int i = 0; i < ties; i++) {
            builder.add(random.nextInt(people), random.nextInt(people), 1 + random.nextInt(100), false);
        }
        return builder.build(TieGraph.NONE);
    }

    static int node(TieGraph graph, String name) {
        return graph.node(id(name));
    }
}
