// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.core.format.Selection;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;

/**
 * People, the organizations they work for or are tied to, and what ties them. What is secret stays in the network.
 *
 * @param nodes each once, people first
 * @param edges only between these nodes
 */
record Graph(List<Node> nodes, List<Edge> edges) {

    /** A node; {@code kind} is “person” or “organization”. */
    record Node(UUID id, String label, String kind) {
    }

    /**
     * An edge.
     *
     * @param type key of the relationship type, or “employment”
     * @param strength 0 to 100, 0 where none was given
     * @param closeness 1 to 5, 0 where it was not said
     */
    record Edge(UUID source, UUID target, String label, String type, double strength, int closeness,
            boolean directed) {

        private static final int PER_STEP_OF_CLOSENESS = 20;

        /** @return what other programs understand, 0 where nothing is said: the strength, or what the closeness comes to */
        double weight() {
            return strength > 0 ? strength : closeness * PER_STEP_OF_CLOSENESS;
        }
    }

    static Graph of(Network network, Selection selection) {
        return new Builder(selection).people().employments().relationships(network).build();
    }

    private static final class Builder {

        private final Selection selection;
        private final Map<UUID, Node> nodes = new LinkedHashMap<>();
        private final List<Edge> edges = new ArrayList<>();

        private Builder(Selection selection) {
            this.selection = selection;
        }

        Builder people() {
            selection.people().forEach(this::node);
            return this;
        }

        private boolean node(Party party) {
            if (party == null || !selection.mayLeave(party)) {
                return false;
            }
            nodes.putIfAbsent(party.getId(), switch (party) {
                case Person person -> new Node(person.getId(), person.getLabel(), "person");
                case Organization organization -> new Node(organization.getId(), organization.getName(), "organization");
                default -> throw new IllegalStateException(party.eClass().getName());
            });
            return true;
        }

        Builder employments() {
            for (var person : selection.people()) {
                person.getEmployments().forEach(employment -> employment(person, employment));
            }
            return this;
        }

        private void employment(Person person, Employment employment) {
            if (node(employment.getOrganization())) {
                var title = employment.getTitle() == null ? "" : employment.getTitle();
                edges.add(new Edge(person.getId(), employment.getOrganization().getId(), title, "employment", 0, 0, true));
            }
        }

        Builder relationships(Network network) {
            network.root().getRelationships().forEach(this::relationship);
            return this;
        }

        private void relationship(Relationship tie) {
            if (selection.mayLeave(tie) && isThere(tie.getSource()) && isThere(tie.getTarget())) {
                edges.add(new Edge(tie.getSource().getId(), tie.getTarget().getId(), tie.getType().getLabel(),
                        tie.getType().getKey(), tie.getStrength(), tie.getCloseness(), !tie.getType().isSymmetric()));
            }
        }

        private boolean isThere(Party party) {
            return party instanceof Organization ? node(party) : party != null && nodes.containsKey(party.getId());
        }

        Graph build() {
            return new Graph(List.copyOf(nodes.values()), List.copyOf(edges));
        }
    }
}
