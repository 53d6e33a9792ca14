// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Precision;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.Tag;

/** Invents model objects one by one; what comes out depends on the seed and on the order of the calls alone. */
final class Invention {

    private static final ContactsFactory FACTORY = ContactsFactory.eINSTANCE;
    private static final int DAYS_OF_HISTORY = 3650;
    private static final int TAGS = 24;
    /** A prime, so that neighbours end up far apart. */
    private static final int SCATTER = 7919;
    private static final int[] LAYER_ENDS = {5, 15, 50, 150, 500};
    /** Kinds in the proportion in which they happen. */
    private static final InteractionKind[] KINDS = {InteractionKind.EMAIL, InteractionKind.EMAIL,
        InteractionKind.EMAIL, InteractionKind.DIRECT_MESSAGE, InteractionKind.DIRECT_MESSAGE,
        InteractionKind.DIRECT_MESSAGE, InteractionKind.MEETING_IN_PERSON, InteractionKind.MEETING_IN_PERSON,
        InteractionKind.PHONE_CALL, InteractionKind.PHONE_CALL, InteractionKind.VIDEO_CALL,
        InteractionKind.VIDEO_CALL, InteractionKind.SOCIAL_REACTION, InteractionKind.EVENT_ENCOUNTER};

    private final Random random;
    private final LocalDate today;
    private final List<String> givenNames = Resource.lines("given-names.txt");
    private final List<String> familyNames = Resource.lines("family-names.txt");
    private final List<String> organizationWords = Resource.lines("organization-words.txt");
    private final List<String> organizationKinds = Resource.lines("organization-kinds.txt");
    private final List<String> titles = Resource.lines("titles.txt");
    private final List<String> subjects = Resource.lines("subjects.txt");
    private final List<String> topics = Resource.lines("topics.txt");

    Invention(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    List<Tag> tags() {
        var names = new LinkedHashSet<String>();
        while (names.size() < TAGS) {
            names.add(any(organizationWords) + " " + any(organizationKinds).toLowerCase(Locale.ROOT));
        }
        return names.stream().map(this::tag).toList();
    }

    private Tag tag(String name) {
        var tag = identified(FACTORY.createTag());
        tag.setName(name);
        return tag;
    }

    /** @param number makes the name unique */
    Organization organization(int number) {
        var organization = identified(FACTORY.createOrganization());
        int words = organizationWords.size();
        int kinds = organizationKinds.size();
        var name = new StringBuilder(organizationWords.get(number % words)).append(' ')
                .append(organizationKinds.get(number / words % kinds));
        if (number >= words * kinds) {
            name.append(' ').append(number / (words * kinds) + 1);
        }
        organization.setName(name.toString());
        organization.getDomains().add(Resource.inAddress(name.toString()) + ".example");
        return organization;
    }

    /** @param number decides on the layer: the first ones are the closest */
    Person person(int number, List<Organization> organizations, List<Tag> tags) {
        var person = identified(FACTORY.createPerson());
        person.setGivenName(frequent(givenNames));
        person.setFamilyName(frequent(familyNames));
        person.setFormattedName(person.getGivenName() + " " + person.getFamilyName());
        var employment = employment(frequent(organizations));
        person.getEmployments().add(employment);
        person.getContactPoints().add(email(person, number, employment.getOrganization()));
        if (random.nextInt(3) == 0) {
            person.getContactPoints().add(contactPoint(ContactKind.TEL, "+1-555-%07d".formatted(number)));
        }
        if (random.nextInt(8) == 0) {
            person.getTags().add(frequent(tags));
        }
        person.setFirstMet(PartialDate.of(someDay()));
        person.setLayer(layer(number));
        return person;
    }

    private Employment employment(Organization organization) {
        var employment = FACTORY.createEmployment();
        employment.setOrganization(organization);
        employment.setTitle(frequent(titles));
        employment.setStart(PartialDate.of(someDay().getYear(), 1 + random.nextInt(12), 0));
        return employment;
    }

    private static ContactPoint email(Person person, int number, Organization organization) {
        return contactPoint(ContactKind.EMAIL, Resource.inAddress(person.getGivenName()) + "."
                + Resource.inAddress(person.getFamilyName()) + number + "@" + organization.getDomains().get(0));
    }

    private static ContactPoint contactPoint(ContactKind kind, String value) {
        var point = FACTORY.createContactPoint();
        point.setKind(kind);
        point.setValue(value);
        return point;
    }

    private static Layer layer(int number) {
        for (int i = 0; i < LAYER_ENDS.length; i++) {
            if (number < LAYER_ENDS[i]) {
                return Layer.get(i + 1);
            }
        }
        return Layer.NONE;
    }

    List<Relationship> relationships(Network root, List<Person> people, int count) {
        var relationships = new ArrayList<Relationship>();
        var acquaintance = type(root, "acquaintance");
        for (int i = 0; i < Math.min(people.size(), LAYER_ENDS[3]); i++) {
            var tie = relationship(root.getOwner(), acquaintance, people.get(i));
            tie.setCloseness(Math.max(1, 6 - people.get(i).getLayer().getValue()));
            relationships.add(tie);
        }
        var manager = type(root, "manager");
        for (int i = 0; i < count; i++) {
            var source = any(people);
            var target = any(people);
            if (source != target) {
                relationships.add(relationship(source, manager, target));
            }
        }
        return relationships;
    }

    private Relationship relationship(Person source, RelationshipType type, Person target) {
        var relationship = identified(FACTORY.createRelationship());
        relationship.setSource(source);
        relationship.setType(type);
        relationship.setTarget(target);
        return relationship;
    }

    private static RelationshipType type(Network root, String key) {
        return root.getRelationshipTypes().stream().filter(type -> key.equals(type.getKey())).findFirst()
                .orElseThrow();
    }

    Interaction interaction(List<Person> people) {
        var interaction = identified(FACTORY.createInteraction());
        interaction.setKind(KINDS[random.nextInt(KINDS.length)]);
        interaction.setDirection(Direction.get(random.nextInt(3)));
        setStart(interaction);
        interaction.setSubject(NLS.bind(any(subjects), any(topics)));
        interaction.setPersonal(random.nextInt(10) == 0);
        var participants = new LinkedHashSet<Person>();
        int others = random.nextInt(10) == 0 ? 2 + random.nextInt(4) : 1;
        for (int i = 0; i < others; i++) {
            participants.add(contact(people));
        }
        participants.forEach(person -> addParticipation(interaction, person));
        return interaction;
    }

    private void setStart(Interaction interaction) {
        boolean minute = random.nextInt(2) == 0;
        var time = minute ? LocalTime.of(random.nextInt(24), random.nextInt(60)) : LocalTime.MIDNIGHT;
        interaction.setStart(someDay().atTime(time).toInstant(ZoneOffset.UTC));
        interaction.setPrecision(minute ? Precision.MINUTE : Precision.DAY);
    }

    private static void addParticipation(Interaction interaction, Person person) {
        var participation = FACTORY.createParticipation();
        participation.setParty(person);
        interaction.getParticipations().add(participation);
    }

    /** @return a day of the last ten years before today, a recent one more often */
    private LocalDate someDay() {
        double share = random.nextDouble();
        return today.minusDays(1 + (int) (share * share * DAYS_OF_HISTORY));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** @return one of the people, a few of them more often, and not those who are closest */
    private Person contact(List<Person> people) {
        double share = random.nextDouble();
        long rank = (long) (share * share * people.size());
        return people.get((int) (rank * SCATTER % people.size()));
    }

    /** @return one of the list, the first ones more often: a tenth of them makes up a fifth */
    private <T> T frequent(List<T> list) {
        return list.get((int) (list.size() * Math.pow(random.nextDouble(), 1.5)));
    }

    private <T extends Identified> T identified(T object) {
        object.setId(new UUID(random.nextLong() & ~0xF000L | 0x4000L,
                random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L));
        return object;
    }
}
