// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.Cadences;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.Ties;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The people of a network with the ties of the owner, which contacts make, and the relationships between others. */
@Component
public final class NetworkGraphs implements TieGraphs {

    /** Between weak and strong: they know each other, how well is not said. */
    static final float NOT_SAID = 30;
    private static final float PER_STEP_OF_CLOSENESS = 20;

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
        var rows = cadences.rows(network);
        var builder = new GraphBuilder(rows.stream().map(PersonRow::id).toArray(UUID[]::new),
                rows.stream().map(PersonRow::name).toArray(String[]::new));
        var people = network.root().getPeople();
        var nodes = new IdentityHashMap<Party, Integer>(people.size());
        for (int node = 0; node < people.size(); node++) {
            nodes.put(people.get(node), node);
        }
        int owner = nodes.getOrDefault(network.root().getOwner(), TieGraph.NONE);
        var given = addRelationships(network.root().getRelationships(), network.root().getOwner(), nodes, on, builder);
        addContacts(rows, owner, given, on, builder);
        return builder.build(owner);
    }

    /** @return whom the owner is tied to by a strength that somebody gave */
    private static boolean[] addRelationships(List<Relationship> relationships, Person owner,
            Map<Party, Integer> nodes, LocalDate on, GraphBuilder builder) {
        var given = new boolean[nodes.size()];
        for (var tie : relationships) {
            var source = nodes.get(tie.getSource());
            var target = nodes.get(tie.getTarget());
            if (source != null && target != null && !hasEnded(tie, on)) {
                builder.add(source, target, strength(tie), tie.getConfidence() == Confidence.INFERRED);
                given[tie.getSource() == owner ? target : source] |= tie.getStrength() > 0
                        && (tie.getSource() == owner || tie.getTarget() == owner);
            }
        }
        return given;
    }

    private static boolean hasEnded(Relationship tie, LocalDate on) {
        return tie.getUntil() != null && !mayLast(tie.getUntil(), on);
    }

    /** An end of which the day or the month is unknown is as late as it can be; one without a year has come. */
    private static boolean mayLast(PartialDate end, LocalDate on) {
        var earliest = end.earliest();
        if (earliest == null) {
            return false;
        }
        var latest = end.day() != 0 ? earliest : end.month() != 0 ? earliest.with(lastDayOfMonth())
                : earliest.with(lastDayOfYear());
        return !latest.isBefore(on);
    }

    private static float strength(Relationship tie) {
        if (tie.getStrength() > 0) {
            return (float) tie.getStrength();
        }
        return tie.getCloseness() > 0 ? tie.getCloseness() * PER_STEP_OF_CLOSENESS : NOT_SAID;
    }

    private void addContacts(List<PersonRow> rows, int owner, boolean[] given, LocalDate on, GraphBuilder builder) {
        if (owner == TieGraph.NONE) {
            return;
        }
        for (int node = 0; node < rows.size(); node++) {
            if (node != owner && !given[node]) {
                builder.add(owner, node, (float) ties.value(rows.get(node), on), false);
            }
        }
    }
}
