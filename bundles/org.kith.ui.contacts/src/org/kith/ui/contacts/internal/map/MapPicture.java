// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.kith.core.graph.Betweenness;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.Position;
import org.kith.core.graph.TieGraph;
import org.kith.ui.graph.Legend;
import org.kith.ui.graph.NodeLook;
import org.kith.ui.network.Contact;

/**
 * What the map shows, but for the places.
 *
 * @param settings whom it shows and how
 * @param whole everybody
 * @param graph those who are shown
 * @param people by node
 * @param looks by node
 * @param rows by node
 * @param legend what the colours mean
 * @param measured whether the rows tell how people stand
 */
record MapPicture(MapSettings settings, TieGraph whole, TieGraph graph, List<MapPerson> people, List<NodeLook> looks,
        List<MapRow> rows, List<Legend.Entry> legend, boolean measured) {

    private static final float LEAST_RADIUS = 4;
    private static final float MOST_RADIUS = 17;
    private static final float BY_TIES = 1.5f;

    /**
     * Takes a moment for many people; on any thread.
     *
     * @param contacts by the ids of people; everybody in the graph is among them
     * @param measure whether to measure how people stand
     */
    static MapPicture of(TieGraph whole, MapSettings settings, Map<UUID, Contact> contacts, Brokerage brokerage,
            boolean measure) {
        var excerpt = new Excerpt(whole, settings);
        var graph = excerpt.graph();
        var people = nodes(graph).mapToObj(node -> MapPerson.of(contacts.get(graph.id(node)),
                strength(whole, graph.id(node)))).toList();
        var colours = Colours.of(settings.colouring(), graph, people, brokerage);
        var looks = nodes(graph).mapToObj(node -> new NodeLook(graph.name(node),
                radius(settings.sizing(), graph.degree(node), people.get(node).strength()), colours.shade(node),
                graph.id(node).equals(excerpt.centre()))).toList();
        var positions = measure ? brokerage.positions(whole, settings.weighted()) : null;
        var rows = nodes(graph).mapToObj(node -> new MapRow(node, people.get(node).row(), graph.degree(node),
                people.get(node).strength(), colours.text(node),
                measure ? positions.get(whole.node(graph.id(node))) : Position.NONE, Double.NaN, false)).toList();
        return new MapPicture(settings, whole, graph, people, looks, rows, colours.legend(), measure);
    }

    /** @return the rows, with what was counted for everybody */
    List<MapRow> rows(Betweenness betweenness) {
        return rows.stream().map(row -> row.with(betweenness, whole.node(row.person().id()))).toList();
    }

    private static IntStream nodes(TieGraph graph) {
        return IntStream.range(0, graph.size());
    }

    /** @return how strongly the owner is tied to somebody; in full to oneself */
    private static float strength(TieGraph whole, UUID person) {
        if (whole.owner() == TieGraph.NONE) {
            return 0;
        }
        int node = whole.node(person);
        int half = whole.half(whole.owner(), node);
        return node == whole.owner() ? 100 : half == TieGraph.NONE ? 0 : whole.strength(half);
    }

    private static float radius(Sizing sizing, int ties, float strength) {
        double above = switch (sizing) {
            case TIES -> BY_TIES * Math.sqrt(ties);
            case STRENGTH -> (MOST_RADIUS - LEAST_RADIUS) * strength / 100;
        };
        return (float) Math.min(MOST_RADIUS, LEAST_RADIUS + above);
    }
}
