// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.relationship;

import java.util.Objects;

import org.kith.core.Network;
import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;

/**
 * Says whether two people know each other who perhaps do. Inside of {@link Network#edit}.
 *
 * @param network that both are in
 * @param person one of them
 * @param tie the other, and what speaks for it
 */
public record InferenceAnswer(Network network, Person person, InferredTie tie) {

    public InferenceAnswer {
        Objects.requireNonNull(network);
        Objects.requireNonNull(person);
        Objects.requireNonNull(tie);
    }

    private Person other() {
        return (Person) network.find(tie.person()).orElseThrow();
    }

    /** They do, as was supposed; what spoke for it is kept. */
    public void yes() {
        var types = network.root().getRelationshipTypes();
        var relationship = ContactsFactory.eINSTANCE.createRelationship();
        relationship.setConfidence(Confidence.KNOWN);
        relationship.setSource(person);
        relationship.setTarget(other());
        relationship.setType(types.stream().filter(each -> each.getKey().equals(tie.type())).findFirst()
                .orElseGet(types::getFirst));
        relationship.setEvidence(String.join("; ", tie.evidence()));
        network.add(relationship);
    }

    /** They do not, whatever speaks for it; that is never supposed again. */
    public void no() {
        person.getNotTiedTo().add(other());
    }
}
