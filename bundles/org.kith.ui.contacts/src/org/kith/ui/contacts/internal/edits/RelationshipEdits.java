// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.edits;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.relationship.InferenceAnswer;
import org.kith.core.relationship.InferredTie;
import org.kith.core.relationship.OwnRelationshipTypes;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.OpenNetwork;

/** Says who knows whom, and who does not; each by one edit. */
public final class RelationshipEdits {

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    public RelationshipEdits(OpenNetwork open) {
        this.open = open;
    }

    /**
     * How somebody is tied to another.
     *
     * @param other at the other end
     * @param type may be new, outside of the network
     * @param inverse whether the type is read from the other end
     * @param since null if unknown
     * @param until null if it lasts
     * @param closeness 1 to 5; 0 if not said
     * @param evidence how it is known; null if not said
     */
    public record Tie(Party other, RelationshipType type, boolean inverse, PartialDate since, PartialDate until,
            int closeness, String evidence) {
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    /** @return a type of one’s own, outside of the network; without a label from the other end it reads the same */
    public RelationshipType type(String label, String inverseLabel) {
        var type = ContactsFactory.eINSTANCE.createRelationshipType();
        type.setLabel(label);
        type.setSymmetric(inverseLabel.isEmpty() || inverseLabel.equalsIgnoreCase(label));
        type.setInverseLabel(type.isSymmetric() ? label : inverseLabel);
        type.setKey(freeKey(label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")));
        return type;
    }

    /** Gives a type of one’s own other words. */
    public void rename(RelationshipType type, String label, String inverseLabel) {
        open.edit(NLS.bind(Messages.Edit_renameType, type.getLabel(), label),
                () -> new OwnRelationshipTypes(network()).rename(type, label, inverseLabel));
    }

    /** Gives the relationships of a type of one’s own another one, and removes it. */
    public void merge(RelationshipType type, RelationshipType into, boolean inverse) {
        open.edit(NLS.bind(Messages.Edit_mergeType, type.getLabel(), inverse ? into.getInverseLabel() : into.getLabel()),
                () -> new OwnRelationshipTypes(network()).merge(type, into, inverse));
    }

    /** Removes a type of one’s own that no relationship has. */
    public void delete(RelationshipType type) {
        open.edit(NLS.bind(Messages.Edit_deleteType, type.getLabel()),
                () -> new OwnRelationshipTypes(network()).delete(type));
    }

    private String freeKey(String wanted) {
        var key = wanted;
        for (int i = 2; isTaken(key); i++) {
            key = wanted + "-" + i;
        }
        return key;
    }

    private boolean isTaken(String key) {
        return network().root().getRelationshipTypes().stream().anyMatch(type -> key.equals(type.getKey()));
    }

    /** Ties a person to another party. */
    public void relate(Person person, Tie tie) {
        open.edit(NLS.bind(Messages.Edit_relate, person.getLabel(), tie.other().getLabel()), () -> {
            var relationship = ContactsFactory.eINSTANCE.createRelationship();
            relationship.setConfidence(Confidence.KNOWN);
            fill(relationship, person, tie);
            network().add(relationship);
        });
    }

    /** Changes how a person is tied to another party. */
    public void change(Relationship relationship, Person person, Tie tie) {
        open.edit(NLS.bind(Messages.Edit_changeRelationship, person.getLabel(), tie.other().getLabel()),
                () -> fill(relationship, person, tie));
    }

    private void fill(Relationship relationship, Person person, Tie tie) {
        if (tie.type().eContainer() == null) {
            network().add(tie.type());
        }
        relationship.setSource(tie.inverse() ? tie.other() : person);
        relationship.setTarget(tie.inverse() ? person : tie.other());
        relationship.setType(tie.type());
        relationship.setSince(tie.since());
        relationship.setUntil(tie.until());
        relationship.setCloseness(tie.closeness());
        relationship.setEvidence(tie.evidence());
    }

    /** Removes a tie. */
    public void unrelate(Relationship relationship) {
        open.edit(NLS.bind(Messages.Edit_unrelate, relationship.getSource().getLabel(),
                relationship.getTarget().getLabel()), () -> network().remove(relationship));
    }

    /** Two people do know each other, as was supposed; what spoke for it is kept. */
    public void confirm(Person person, InferredTie inferred) {
        open.edit(NLS.bind(Messages.Edit_relate, person.getLabel(), inferred.name()),
                new InferenceAnswer(network(), person, inferred)::yes);
    }

    /** Two people do not know each other, whatever speaks for it; that is never supposed again. */
    public void reject(Person person, InferredTie inferred) {
        open.edit(NLS.bind(Messages.Edit_notTied, person.getLabel(), inferred.name()),
                new InferenceAnswer(network(), person, inferred)::no);
    }
}
