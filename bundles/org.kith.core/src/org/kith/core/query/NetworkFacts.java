// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.Ties;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;

/** The facts of one network at one moment; what is dear is made when a query asks for it first. */
public final class NetworkFacts implements Facts {

    private final Network network;
    private final Rows rows;
    private final Cadences cadences;
    private final Ties ties;
    private final Supplier<TieGraph> graphs;
    private final LocalDate today;
    private TieGraph graph;
    private int[] hops;
    private Map<Party, List<String>> relationships;

    /** Of a network as it is until the next edit. */
    public NetworkFacts(Network network, Rows rows, Cadences cadences, Ties ties,
            TieGraphs graphs, LocalDate today) {
        this(network, rows, cadences, ties, () -> graphs.graph(network, today), today);
    }

    /**
     * Of a network as it is until the next edit.
     *
     * @param graphs is asked once for the graph, if a query needs it
     */
    public NetworkFacts(Network network, Rows rows, Cadences cadences, Ties ties,
            Supplier<TieGraph> graphs, LocalDate today) {
        this.network = network;
        this.rows = rows;
        this.cadences = cadences;
        this.ties = ties;
        this.graphs = graphs;
        this.today = today;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public PersonRow row(Person person) {
        return rows.row(person);
    }

    @Override
    public Predicate<Person> having(String words) {
        return rows.having(words);
    }

    @Override
    public double tie(PersonRow row) {
        return ties.value(row, today);
    }

    @Override
    public Optional<Due> due(PersonRow row) {
        return cadences.due(row, today);
    }

    @Override
    public int hops(Person person) {
        if (graph == null) {
            graph = graphs.get();
            hops = distances();
        }
        int node = graph.node(person.getId());
        return node == TieGraph.NONE ? UNREACHED : hops[node];
    }

    private int[] distances() {
        int[] distances = new int[graph.size()];
        Arrays.fill(distances, UNREACHED);
        if (graph.owner() != TieGraph.NONE) {
            spread(distances);
        }
        return distances;
    }

    private void spread(int[] distances) {
        int[] queue = new int[graph.size()];
        queue[0] = graph.owner();
        distances[graph.owner()] = 0;
        int reached = 1;
        for (int i = 0; i < reached; i++) {
            for (int half = graph.begin(queue[i]); half < graph.end(queue[i]); half++) {
                int next = graph.neighbour(half);
                if (distances[next] == UNREACHED) {
                    distances[next] = distances[queue[i]] + 1;
                    queue[reached++] = next;
                }
            }
        }
    }

    @Override
    public List<String> relationships(Person person) {
        if (relationships == null) {
            relationships = new IdentityHashMap<>();
            network.root().getRelationships().stream().filter(this::lasts).forEach(this::note);
        }
        return relationships.getOrDefault(person, List.of());
    }

    private boolean lasts(Relationship tie) {
        var end = tie.getUntil();
        return end == null || end.earliest() != null && !end.earliest().isBefore(today);
    }

    /** A type has one name seen from the source, and one seen from the target. */
    private void note(Relationship tie) {
        var owner = network.root().getOwner();
        if (tie.getTarget() == owner) {
            note(tie.getSource(), tie.getType().getLabel());
        } else if (tie.getSource() == owner) {
            note(tie.getTarget(), tie.getType().isSymmetric() ? tie.getType().getLabel()
                    : tie.getType().getInverseLabel());
        }
    }

    private void note(Party party, String label) {
        if (label != null) {
            relationships.computeIfAbsent(party, key -> new ArrayList<>(1)).add(label);
        }
    }
}
