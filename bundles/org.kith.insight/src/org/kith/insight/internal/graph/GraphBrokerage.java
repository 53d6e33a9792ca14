// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.kith.core.graph.Betweenness;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.Meeting;
import org.kith.core.graph.Position;
import org.kith.core.graph.TieGraph;
import org.osgi.service.component.annotations.Component;

/** Each measure by the class that knows it. */
@Component
public final class GraphBrokerage implements Brokerage {

    /** An edit of somebody with so many ties is worth more than one thread. */
    private static final int MANY = 200;
    private static final int PARTS = 2;

    @Override
    public Position position(TieGraph graph, int node, boolean weighted) {
        return new StructuralHoles(graph, weighted).position(node);
    }

    @Override
    public List<Position> positions(TieGraph graph, boolean weighted) {
        var holes = new StructuralHoles(graph, weighted);
        return IntStream.range(0, graph.size()).mapToObj(holes::position).toList();
    }

    @Override
    public Map<Integer, Position> changed(TieGraph graph, boolean weighted, int... edited) {
        int[] concerned = Arrays.stream(edited).flatMap(node -> IntStream.concat(IntStream.of(node),
                IntStream.range(graph.begin(node), graph.end(node)).map(graph::neighbour))).distinct().toArray();
        var positions = new Position[concerned.length];
        int parts = concerned.length < MANY ? 1 : PARTS;
        IntStream.range(0, parts).parallel().forEach(part -> {
            var holes = new StructuralHoles(graph, weighted);
            for (int i = part; i < concerned.length; i += parts) {
                positions[i] = holes.position(concerned[i]);
            }
        });
        var changed = new HashMap<Integer, Position>(2 * concerned.length);
        for (int i = 0; i < concerned.length; i++) {
            changed.put(concerned[i], positions[i]);
        }
        return changed;
    }

    @Override
    public Betweenness betweenness(TieGraph graph, BooleanSupplier canceled) {
        return new ShortestWays(graph, canceled).count();
    }

    @Override
    public int[] communities(TieGraph graph) {
        return new Communities(graph).find();
    }

    @Override
    public double overlap(TieGraph graph, int one, int other) {
        return new Overlap(graph, one, other).share();
    }

    @Override
    public List<Meeting> whoShouldMeet(TieGraph graph, int count) {
        return new Meetings(graph, new Communities(graph).find()).find(count);
    }
}
