// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.BitSet;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.graph.TieGraph;
import org.kith.core.people.PersonRow;
import org.kith.ui.graph.GraphCanvas;
import org.kith.ui.network.OpenNetwork;

/** Finds people on the map: the others step back, Enter goes from one to the next. */
final class MapSearch {

    private final OpenNetwork open;
    private final GraphCanvas canvas;
    private final MapBar bar;
    private BitSet found = new BitSet();
    private int current = TieGraph.NONE;

    MapSearch(OpenNetwork open, GraphCanvas canvas, MapBar bar) {
        this.open = open;
        this.canvas = canvas;
        this.bar = bar;
    }

    /** Looks for the words in the bar, among those who are on the map now. */
    void search() {
        var words = bar.words();
        current = TieGraph.NONE;
        found = words.isEmpty() ? new BitSet() : find(words);
        canvas.light(found);
        bar.found(words.isEmpty() ? "" : found.isEmpty() ? Messages.Search_nobody
                : NLS.bind(Messages.Search_found, found.cardinality()));
    }

    private BitSet find(String words) {
        var nodes = new BitSet();
        var graph = canvas.graph();
        open.people().ifPresent(people -> people.find(words).stream().mapToObj(people::row).flatMap(Optional::stream)
                .map(PersonRow::id).mapToInt(graph::node).filter(node -> node != TieGraph.NONE).forEach(nodes::set));
        return nodes;
    }

    /** Goes to the next one who was found, and after the last to the first. */
    void next() {
        int next = found.nextSetBit(current + 1);
        current = next < 0 ? found.nextSetBit(0) : next;
        if (current >= 0) {
            canvas.reveal(current);
        }
    }
}
