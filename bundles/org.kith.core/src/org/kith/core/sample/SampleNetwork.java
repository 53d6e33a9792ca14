// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.kith.core.Network;
import org.kith.core.internal.Messages;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.Precision;
import org.kith.model.contacts.Tag;
import org.kith.model.contacts.Usage;

/**
 * Forty invented people, where they work, how they are tied and when the owner was in touch with them lately: enough
 * to see every view with something in it. All of it is one edit, so one undo takes it back.
 */
public final class SampleNetwork {

    private static final ContactsFactory FACTORY = ContactsFactory.eINSTANCE;
    private static final String OWNER = "me";

    private final Network network;
    private final LocalDate today;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Tag> tags = new HashMap<>();

    private SampleNetwork(Network network, LocalDate today) {
        this.network = network;
        this.today = today;
        parties.put(OWNER, network.root().getOwner());
    }

    /**
     * Adds the sample to a network; on the model thread.
     *
     * @param today the day from which the latest contacts are counted back
     */
    public static void addTo(Network network, LocalDate today) {
        var sample = new SampleNetwork(Objects.requireNonNull(network), Objects.requireNonNull(today));
        network.edit(Messages.addSample, sample::add);
    }

    private void add() {
        Resource.table("sample-tags.txt").forEach(this::addTag);
        Resource.table("sample-people.txt").forEach(this::addPerson);
        Resource.table("sample-relationships.txt").forEach(this::addRelationship);
        Resource.table("sample-interactions.txt").forEach(this::addInteraction);
    }

    private void addTag(List<String> fields) {
        var tag = FACTORY.createTag();
        tag.setName(fields.get(0));
        if (!fields.get(1).isEmpty()) {
            var cadence = FACTORY.createCadencePolicy();
            cadence.setTargetDays(Integer.parseInt(fields.get(1)));
            cadence.setMaxDays(Integer.parseInt(fields.get(2)));
            tag.setCadence(cadence);
        }
        tags.put(fields.get(0), network.add(tag));
    }

    private void addPerson(List<String> fields) {
        var person = FACTORY.createPerson();
        setName(person, fields.get(0));
        addFormerEmployment(person, fields.get(8));
        person.getEmployments().add(employment(fields.get(1), fields.get(2), fields.get(3)));
        person.setLayer(Layer.valueOf(fields.get(4)));
        person.setFirstMet(PartialDate.parse(fields.get(5)));
        person.setStatus(PersonStatus.valueOf(fields.get(6)));
        split(fields.get(7)).forEach(tag -> person.getTags().add(tags.get(tag)));
        person.setNotes(fields.get(9).isEmpty() ? null : fields.get(9));
        addContactPoints(person, fields.get(1));
        parties.put(fields.get(0), network.add(person));
    }

    private static void setName(Person person, String name) {
        int space = name.indexOf(' ');
        person.setFormattedName(name);
        person.setGivenName(name.substring(0, space));
        person.setFamilyName(name.substring(space + 1));
    }

    private void addFormerEmployment(Person person, String text) {
        if (!text.isEmpty()) {
            var former = split(text);
            var employment = employment(former.get(0), former.get(1), former.get(2));
            employment.setEnd(PartialDate.parse(former.get(3)));
            person.getEmployments().add(employment);
        }
    }

    private Employment employment(String organization, String title, String since) {
        var employment = FACTORY.createEmployment();
        employment.setOrganization(organization(organization));
        employment.setTitle(title);
        employment.setStart(PartialDate.parse(since));
        return employment;
    }

    private Organization organization(String name) {
        return (Organization) parties.computeIfAbsent(name, key -> {
            var organization = FACTORY.createOrganization();
            organization.setName(name);
            organization.getDomains().add(domain(name));
            return network.add(organization);
        });
    }

    private void addContactPoints(Person person, String employer) {
        var address = Resource.inAddress(person.getGivenName()) + "." + Resource.inAddress(person.getFamilyName());
        person.getContactPoints().add(contactPoint(ContactKind.EMAIL, address + "@" + domain(employer), Usage.WORK));
        if (person.getLayer() == Layer.L5 || person.getLayer() == Layer.L15) {
            person.getContactPoints().add(contactPoint(ContactKind.EMAIL, address + "@mail.example", Usage.HOME));
            person.getContactPoints().add(contactPoint(ContactKind.TEL, "+1-555-01%02d".formatted(parties.size()),
                    Usage.CELL));
        }
    }

    private static ContactPoint contactPoint(ContactKind kind, String value, Usage usage) {
        var point = FACTORY.createContactPoint();
        point.setKind(kind);
        point.setValue(value);
        point.getUsages().add(usage);
        return point;
    }

    private static String domain(String organization) {
        return Resource.inAddress(organization) + ".example";
    }

    private void addRelationship(List<String> fields) {
        var relationship = FACTORY.createRelationship();
        relationship.setSource(parties.get(fields.get(0)));
        relationship.setType(network.root().getRelationshipTypes().stream()
                .filter(type -> fields.get(1).equals(type.getKey())).findFirst().orElseThrow());
        relationship.setTarget(parties.get(fields.get(2)));
        relationship.setCloseness(Integer.parseInt(fields.get(3)));
        network.add(relationship);
    }

    private void addInteraction(List<String> fields) {
        var interaction = FACTORY.createInteraction();
        interaction.setStart(today.minusDays(Integer.parseInt(fields.get(0))).atStartOfDay(ZoneOffset.UTC)
                .toInstant());
        interaction.setPrecision(Precision.DAY);
        interaction.setKind(InteractionKind.valueOf(fields.get(1)));
        interaction.setDirection(Direction.valueOf(fields.get(2)));
        interaction.setMinutes(Integer.parseInt(fields.get(3)));
        interaction.setPersonal(!fields.get(4).isEmpty());
        split(fields.get(5)).forEach(name -> addParticipation(interaction, parties.get(name)));
        interaction.setSubject(fields.get(6));
        network.add(interaction);
    }

    private static void addParticipation(Interaction interaction, Party party) {
        var participation = FACTORY.createParticipation();
        participation.setParty(party);
        interaction.getParticipations().add(participation);
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Resource.fields(text, ",");
    }
}
