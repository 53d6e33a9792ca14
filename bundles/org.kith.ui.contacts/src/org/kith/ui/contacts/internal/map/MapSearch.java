// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.BitSet;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.kith.core.graph.TieGraph;
import org.kith.core.people.PersonRow;
import org.kith.core.query.QueryException;
import org.kith.ui.graph.GraphCanvas;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.query.FactSources;
import org.kith.ui.query.PeopleSearch;

/** Finds people on the map: the others step back, Enter goes from one to the next. */
final class MapSearch {

    private final OpenNetwork open;
    private final GraphCanvas canvas;
    private final MapBar bar;
    private final PeopleSearch search;
    private BitSet found = new BitSet();
    private int current = TieGraph.NONE;

    MapSearch(OpenNetwork open, FactSources sources, GraphCanvas canvas, MapBar bar) {
        this.open = open;
        this.canvas = canvas;
        this.bar = bar;
        search = new PeopleSearch(canvas, open, sources, this::found);
    }

    void edited() {
        search.edited();
    }

    void networkChanged() {
        search.networkChanged();
        bar.query().clear();
    }

    /** Looks for the query in the bar, among those who are on the map now. One not yet finished leaves all as it is. */
    void search() {
        try {
            search.search(bar.query().words());
            bar.query().problem("");
        } catch (QueryException wrong) {
            bar.query().problem(wrong.getMessage());
        }
    }

    /** @param numbers null for everybody: then nobody is searched for */
    private void found(BitSet numbers) {
        current = TieGraph.NONE;
        found = numbers == null ? new BitSet() : nodes(numbers);
        canvas.light(found);
        bar.found(numbers == null ? "" : found.isEmpty() ? Messages.Search_nobody
                : NLS.bind(Messages.Search_found, found.cardinality()));
    }

    private BitSet nodes(BitSet numbers) {
        var nodes = new BitSet();
        var graph = canvas.graph();
        open.people().ifPresent(people -> numbers.stream().mapToObj(people::row).flatMap(Optional::stream)
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
