// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.function.Supplier;

import org.kith.core.Network;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.Cadences;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.Ties;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The people of a network with the ties of the owner, which contacts make, and the relationships between others. */
@Component
public final class NetworkGraphs implements TieGraphs {

    private final Cadences cadences;
    private final Ties ties;

    /** Called by the service loader of Java, where there is no OSGi. */
    public NetworkGraphs() {
        this(ServiceLoader.load(Cadences.class).findFirst().orElseThrow(),
                ServiceLoader.load(Ties.class).findFirst().orElseThrow());
    }

    /** Called by Declarative Services. */
    @Activate
    public NetworkGraphs(@Reference Cadences cadences, @Reference Ties ties) {
        this.cadences = cadences;
        this.ties = ties;
    }

    @Override
    public TieGraph graph(Network network, LocalDate on) {
        return look(network, cadences.rows(network), on).get();
    }

    @Override
    public Supplier<TieGraph> look(Network network, List<PersonRow> people, LocalDate on) {
        var known = KnownTies.of(network.root().getRelationships(), on);
        var owner = network.root().getOwner() == null ? null : network.root().getOwner().getId();
        return () -> graph(people, known, owner, on);
    }

    private TieGraph graph(List<PersonRow> rows, KnownTies known, UUID ownerId, LocalDate on) {
        var builder = new GraphBuilder(rows.stream().map(PersonRow::id).toArray(UUID[]::new),
                rows.stream().map(PersonRow::name).toArray(String[]::new));
        var nodes = new HashMap<UUID, Integer>(2 * rows.size());
        for (int node = 0; node < rows.size(); node++) {
            nodes.put(rows.get(node).id(), node);
        }
        int owner = nodes.getOrDefault(ownerId, TieGraph.NONE);
        var ofOwner = known.addTo(builder, nodes, owner);
        addContacts(rows, owner, ofOwner, on, builder);
        return builder.build(owner);
    }

    /** Of somebody the owner knows without any contact, only that is known. */
    private void addContacts(List<PersonRow> rows, int owner, float[] known, LocalDate on, GraphBuilder builder) {
        if (owner == TieGraph.NONE) {
            return;
        }
        for (int node = 0; node < rows.size(); node++) {
            if (node != owner && known[node] != KnownTies.GIVEN) {
                float strength = (float) ties.value(rows.get(node), on);
                builder.add(owner, node, strength > 0 ? strength : known[node], false);
            }
        }
    }
}
