// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.util.List;
import java.util.stream.IntStream;

import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.Tag;

/** Where sentences about model objects begin. */
public final class Builders {

    private Builders() {
    }

    /** Begins a person with a whole name. */
    public static PersonBuilder aPerson(String name) {
        return new PersonBuilder(name);
    }

    /** Begins a person of whom no name is known. */
    public static PersonBuilder aNamelessPerson() {
        return new PersonBuilder(null);
    }

    /** Begins an interaction. */
    public static InteractionBuilder anInteraction(InteractionKind kind) {
        return new InteractionBuilder(kind);
    }

    /** Begins a telephone call. */
    public static InteractionBuilder aCall() {
        return anInteraction(InteractionKind.PHONE_CALL);
    }

    /** Begins a meeting in person. */
    public static InteractionBuilder aMeeting() {
        return anInteraction(InteractionKind.MEETING_IN_PERSON);
    }

    /** Begins an e-mail. */
    public static InteractionBuilder anEmail() {
        return anInteraction(InteractionKind.EMAIL);
    }

    /** Begins a person as engines see one. */
    public static RowBuilder aRow(String name) {
        return new RowBuilder(name);
    }

    /** @return an organization outside of any network */
    public static Organization anOrganization(String name) {
        return Names.loose().organization(name);
    }

    /** @return a tag outside of any network */
    public static Tag aTag(String name) {
        return Names.loose().tag(name);
    }

    /** @return a tag with a cadence for those who carry it */
    public static Tag aTag(String name, int targetDays, int maxDays) {
        var tag = aTag(name);
        tag.setCadence(aCadence(targetDays, maxDays));
        return tag;
    }

    /** @return a cadence */
    public static CadencePolicy aCadence(int targetDays, int maxDays) {
        return PersonBuilder.cadence(targetDays, maxDays, null);
    }

    /** Begins a graph of people without ties. */
    public static GraphBuilder aGraphOf(String... names) {
        return new GraphBuilder(names);
    }

    /** Begins a graph of so many people without ties, who are called by their numbers from 0. */
    public static GraphBuilder aGraphOf(int people) {
        return new GraphBuilder(IntStream.range(0, people).mapToObj(String::valueOf).toArray(String[]::new));
    }

    /** @return a tie outside of any network */
    public static Relationship aRelationship(Party source, RelationshipType type, Party target) {
        var relationship = ContactsFactory.eINSTANCE.createRelationship();
        relationship.setSource(source);
        relationship.setType(type);
        relationship.setTarget(target);
        return relationship;
    }

    /** @return a root with an owner and these people, without any store */
    public static Network aNetworkOf(Person owner, Person... others) {
        var network = ContactsFactory.eINSTANCE.createNetwork();
        network.setName("Test network");
        network.getPeople().add(owner);
        network.setOwner(owner);
        network.getPeople().addAll(List.of(others));
        return network;
    }
}
