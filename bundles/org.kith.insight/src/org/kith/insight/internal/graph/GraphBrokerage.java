// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

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
        var holes = new StructuralHoles(graph, weighted);
        var changed = new HashMap<Integer, Position>();
        for (int node : edited) {
            changed.computeIfAbsent(node, holes::position);
            for (int half = graph.begin(node); half < graph.end(node); half++) {
                changed.computeIfAbsent(graph.neighbour(half), holes::position);
            }
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
