// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.core.graph.TieGraph;
import org.kith.core.history.ContactHistory;
import org.kith.insight.internal.graph.GraphBuilder;
import org.kith.insight.internal.graph.Overlap;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;

/**
 * Who leads to people whom the owner does not reach otherwise. Each acquaintance of a person counts: wholly if the owner is
 * not tied to them; else by how little the two have in common (Q11) beside the owner, who knows everybody and would make
 * all of them one circle. So those of one circle are no bridges, and whoever stands between two is one, however weak the
 * tie has become: they rise in the list before the way is lost. Of whom no acquaintances are known nothing is said.
 */
final class Bridges {

    private static final float ANY = 1;

    private final Person owner;
    private final ContactHistory history;
    private final Map<Party, Integer> nodes = new IdentityHashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final Set<Party> related = Collections.newSetFromMap(new IdentityHashMap<>());
    private final TieGraph graph;

    private Bridges(Network network, List<Relationship> ties) {
        owner = network.root().getOwner();
        history = network.contactHistory();
        var between = new ArrayList<Relationship>();
        for (var tie : ties) {
            if (tie.getUntil() == null && tie.getSource() instanceof Person source
                    && tie.getTarget() instanceof Person target) {
                if (source == owner || target == owner) {
                    related.add(source == owner ? target : source);
                } else {
                    number(source);
                    number(target);
                    between.add(tie);
                }
            }
        }
        graph = graph(between);
    }

    private void number(Person person) {
        if (nodes.putIfAbsent(person, people.size()) == null) {
            people.add(person);
        }
    }

    private TieGraph graph(List<Relationship> between) {
        var names = new String[people.size()];
        var builder = new GraphBuilder(people.stream().map(Person::getId).toArray(UUID[]::new), names);
        between.forEach(tie -> builder.add(nodes.get(tie.getSource()), nodes.get(tie.getTarget()), ANY, false));
        return builder.build(TieGraph.NONE);
    }

    /** @return for everybody */
    static Bridges ofAll(Network network) {
        return new Bridges(network, network.root().getRelationships());
    }

    /** @return for one person, from no more ties than are needed */
    static Bridges around(Person person, Network network) {
        Set<Party> near = Collections.newSetFromMap(new IdentityHashMap<>());
        near.add(person);
        var ties = network.root().getRelationships();
        ties.stream().filter(tie -> tie.getSource() == person || tie.getTarget() == person)
                .forEach(tie -> near.add(tie.getSource() == person ? tie.getTarget() : tie.getSource()));
        near.remove(network.root().getOwner());
        return new Bridges(network, ties.stream()
                .filter(tie -> near.contains(tie.getSource()) || near.contains(tie.getTarget())).toList());
    }

    /** @return 0 to 1 */
    double of(Person person) {
        var node = nodes.get(person);
        if (node == null) {
            return 0;
        }
        double sum = 0;
        for (int half = graph.begin(node); half < graph.end(node); half++) {
            int acquaintance = graph.neighbour(half);
            sum += isReached(people.get(acquaintance)) ? 1 - new Overlap(graph, node, acquaintance).share() : 1;
        }
        return sum / graph.degree(node);
    }

    private boolean isReached(Person person) {
        return related.contains(person) || person.getFirstMet() != null || !history.of(person.getId()).isEmpty();
    }
}
