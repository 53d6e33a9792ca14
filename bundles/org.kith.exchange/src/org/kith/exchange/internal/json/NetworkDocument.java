// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.json;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.Network;
import org.kith.core.json.ModelJson;
import org.kith.exchange.internal.text.TextFile;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.Tag;

/**
 * One export: the people asked for and what belongs to them. With everybody, everything is written, whether it belongs
 * to somebody or not. What is secret stays in the network.
 */
final class NetworkDocument {

    private static final int VERSION = 1;

    private final Network network;
    private final Collection<Person> people;
    private final JsonGenerator out;
    private final SubMonitor progress;
    private final boolean whole;
    private final ModelJson json = new ModelJson();
    private final Set<Identified> written = new HashSet<>();

    NetworkDocument(Network network, Collection<Person> people, JsonGenerator out, IProgressMonitor monitor) {
        this.network = network;
        this.people = people;
        this.out = out;
        progress = SubMonitor.convert(monitor, 2 * people.size());
        whole = people.size() == network.root().getPeople().size();
    }

    void write() throws IOException {
        var root = network.root();
        out.writeStartObject();
        out.writeNumberField("formatVersion", VERSION);
        out.writeFieldName("network");
        json.write(root, out);
        write("tags", tags());
        write("organizations", organizations());
        write("people", people.stream().peek(person -> step()));
        var relationships = relationships();
        write("relationshipTypes", types(relationships));
        write("relationships", relationships.stream());
        write("importBatches", whole ? root.getImportBatches().stream() : Stream.empty());
        interactions();
        out.writeEndObject();
    }

    private void step() {
        TextFile.checkCanceled(progress);
        progress.worked(1);
    }

    private void write(String name, Stream<? extends Identified> objects) throws IOException {
        out.writeArrayFieldStart(name);
        for (var each = objects.filter(NetworkDocument::isOpen).iterator(); each.hasNext();) {
            var object = each.next();
            written.add(object);
            json.write(object, out);
        }
        out.writeEndArray();
    }

    private static boolean isOpen(Identified object) {
        return object.getSensitivity() != Sensitivity.SECRET;
    }

    private Stream<Tag> tags() {
        return whole ? network.root().getDefinedTags().stream()
                : people.stream().flatMap(person -> person.getTags().stream()).distinct();
    }

    private Stream<Organization> organizations() {
        return whole ? network.root().getOrganizations().stream() : people.stream()
                .flatMap(person -> person.getEmployments().stream()).map(Employment::getOrganization)
                .filter(organization -> organization != null).distinct();
    }

    /** Only those of which both ends are in the document. */
    private List<Relationship> relationships() {
        return network.root().getRelationships().stream()
                .filter(tie -> written.contains(tie.getSource()) && written.contains(tie.getTarget())).toList();
    }

    private Stream<RelationshipType> types(List<Relationship> relationships) {
        return whole ? network.root().getRelationshipTypes().stream()
                : relationships.stream().map(Relationship::getType).distinct();
    }

    /** Person by person, since the history as a whole may not fit into memory. */
    private void interactions() throws IOException {
        out.writeArrayFieldStart("interactions");
        for (var person : people) {
            step();
            for (var interaction : network.interactions(person)) {
                if (isOpen(interaction) && isFirst(person, interaction)) {
                    json.write(interaction, out);
                }
            }
        }
        out.writeEndArray();
    }

    /** An interaction with several people is written with the first of them who is in the document. */
    private boolean isFirst(Person person, Interaction interaction) {
        return interaction.getParticipations().stream().map(Participation::getParty).filter(written::contains)
                .findFirst().filter(person::equals).isPresent();
    }
}
