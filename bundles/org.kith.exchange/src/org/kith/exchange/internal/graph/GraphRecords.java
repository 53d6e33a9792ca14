// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.graph;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.core.format.ModelRecord;
import org.kith.core.format.Records;
import org.kith.core.json.ModelJson;
import org.kith.exchange.internal.Messages;
import org.kith.exchange.internal.graph.GraphReading.Said;
import org.kith.exchange.internal.person.PersonDraft;
import org.kith.exchange.internal.text.Folding;
import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;

/**
 * Makes people, organizations, employments and ties of a graph. Nodes that Kith wrote have the ids of the network; others
 * get ids that follow from the file, so that the same file again changes nothing.
 */
final class GraphRecords {

    private static final String EMPLOYMENT = "employment";
    private static final String UNSAID = "acquaintance";
    private static final int CLOSEST = 5;
    private static final double STRONGEST = 100;

    private final GraphReading graph;
    private final Records records;
    private final ModelJson json = new ModelJson();
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, RelationshipType> types = new HashMap<>();
    private final Set<String> odd = new HashSet<>();
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private int position;

    GraphRecords(GraphReading graph, Records records) {
        this.graph = graph;
        this.records = records;
    }

    void give() {
        graph.nodes().forEach((id, said) -> parties.put(id, party(id, said)));
        graph.edges().forEach(this::weigh);
        graph.edges().stream().filter(this::isEmployment).forEach(this::employ);
        parties.values().stream().filter(Organization.class::isInstance).forEach(this::give);
        graph.nodes().keySet().stream().map(parties::get).filter(Person.class::isInstance).forEach(this::give);
        graph.edges().stream().filter(edge -> !isEmployment(edge)).forEach(this::tie);
    }

    private void give(Identified object) {
        records.accept(new ModelRecord(++position, object.eClass(), json.write(object)));
    }

    private static Party party(String id, Said said) {
        var label = said.get("label", "name");
        var name = label == null ? id : label;
        Party party;
        if ("organization".equalsIgnoreCase(said.get("kind"))) {
            var organization = ContactsFactory.eINSTANCE.createOrganization();
            organization.setName(name);
            party = organization;
        } else {
            var person = new PersonDraft().formattedName(name).record(1, null).person();
            person.setFormattedName(name);
            person.setPlaceholder(false);
            party = person;
        }
        party.setId(id(id, "node " + id + ' ' + name));
        return party;
    }

    private static UUID id(String text, String otherwise) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException foreign) {
            return UUID.nameUUIDFromBytes(("graph " + otherwise).getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean isEmployment(Said edge) {
        return EMPLOYMENT.equals(edge.get("type")) && parties.get(edge.get("source")) instanceof Person
                && parties.get(edge.get("target")) instanceof Organization;
    }

    private void employ(Said edge) {
        var employment = ContactsFactory.eINSTANCE.createEmployment();
        employment.setOrganization((Organization) parties.get(edge.get("target")));
        employment.setTitle(edge.get("edgelabel", "label"));
        ((Person) parties.get(edge.get("source"))).getEmployments().add(employment);
    }

    private void tie(Said edge) {
        var source = parties.get(edge.get("source"));
        var target = parties.get(edge.get("target"));
        if (source == null || target == null || source == target) {
            records.warn(++position, NLS.bind(Messages.Graph_noTie, edge.get("source"), edge.get("target")));
            return;
        }
        var tie = ContactsFactory.eINSTANCE.createRelationship();
        tie.setSource(source);
        tie.setTarget(target);
        tie.setType(type(edge));
        measure(tie, edge);
        tie.setConfidence(Confidence.IMPORTED);
        tie.setId(id("", "tie " + source.getId() + ' ' + target.getId() + ' ' + tie.getType().getKey()));
        give(tie);
    }

    private RelationshipType type(Said edge) {
        var label = edge.get("edgelabel", "label");
        var said = edge.get("type");
        var key = said != null ? said : label == null ? UNSAID : Folding.fold(label).replace(' ', '-');
        return types.computeIfAbsent(key.isBlank() ? UNSAID : key, each -> type(each, label == null ? each : label,
                isDirected(edge)));
    }

    private boolean isDirected(Said edge) {
        var direction = edge.get("direction");
        return direction == null ? graph.isDirected() : direction.equals("true") || direction.equals("directed");
    }

    /** The id of a type follows from its key, as that of the built-in ones does. */
    private RelationshipType type(String key, String label, boolean directed) {
        var type = ContactsFactory.eINSTANCE.createRelationshipType();
        type.setId(UUID.nameUUIDFromBytes(("relationship-type:" + key).getBytes(StandardCharsets.UTF_8)));
        type.setKey(key);
        type.setLabel(label);
        type.setInverseLabel(label);
        type.setSymmetric(!directed);
        records.accept(new ModelRecord(0, type.eClass(), json.write(type)));
        return type;
    }

    private void weigh(Said edge) {
        var weight = weight(edge);
        if (weight > 0) {
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
    }

    /** @return NaN where none is said */
    private double weight(Said edge) {
        return number(edge.get("weight"));
    }

    private double number(String text) {
        try {
            var weight = text == null ? Double.NaN : Double.parseDouble(text);
            return Double.isInfinite(weight) ? Double.NaN : weight;
        } catch (NumberFormatException e) {
            if (odd.add(text)) {
                records.warn(0, NLS.bind(Messages.Graph_noWeight, text));
            }
            return Double.NaN;
        }
    }

    /** What Kith wrote comes back as it was. Weights that are all alike say nothing; large ones are made to fit. */
    private void measure(Relationship tie, Said edge) {
        var strength = number(edge.get("strength"));
        var closeness = number(edge.get("closeness"));
        if (strength > 0 || closeness > 0) {
            tie.setStrength(strength > 0 ? Math.min(strength, STRONGEST) : 0);
            tie.setCloseness(closeness > 0 ? (int) Math.clamp(Math.round(closeness), 1, CLOSEST) : 0);
        } else if (weight(edge) > 0 && least < most) {
            tie.setStrength(weight(edge) * Math.min(1, STRONGEST / most));
        }
    }
}
