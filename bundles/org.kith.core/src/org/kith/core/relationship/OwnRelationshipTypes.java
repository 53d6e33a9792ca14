// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.relationship;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.RelationshipTypes;
import org.kith.core.internal.Messages;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;

/**
 * The relationship types that a network has besides the built-in ones, which stay as they are. Whatever changes
 * something is called inside {@link Network#edit}. On the model thread.
 */
public final class OwnRelationshipTypes {

    private static final Set<String> BUILT_IN = RelationshipTypes.builtIn().stream().map(RelationshipType::getKey)
            .collect(Collectors.toUnmodifiableSet());

    private final Network network;

    /** @param network whose types these are */
    public OwnRelationshipTypes(Network network) {
        this.network = network;
    }

    /** @return the types of one’s own, in the order in which they were added */
    public List<RelationshipType> all() {
        return network.root().getRelationshipTypes().stream().filter(type -> !BUILT_IN.contains(type.getKey()))
                .toList();
    }

    /** @return the relationships of a type */
    public List<Relationship> uses(RelationshipType type) {
        return network.root().getRelationships().stream().filter(each -> each.getType() == type).toList();
    }

    /**
     * Gives a type other words; its key stays.
     *
     * @param inverseLabel how it reads from the other end; of no concern where both ends read the same
     * @throws NetworkException if the type is built in, or another one reads like this
     */
    public void rename(RelationshipType type, String label, String inverseLabel) {
        requireOwn(type);
        var inverse = type.isSymmetric() ? label : inverseLabel;
        network.root().getRelationshipTypes().stream().filter(other -> other != type)
                .filter(other -> Stream.of(label, inverse).anyMatch(words -> reads(other, words))).findFirst()
                .ifPresent(other -> {
                    throw new NetworkException(NLS.bind(Messages.relationshipTypeTaken, other.getLabel()));
                });
        type.setLabel(label);
        type.setInverseLabel(inverse);
    }

    private static boolean reads(RelationshipType type, String words) {
        return words.equalsIgnoreCase(type.getLabel()) || words.equalsIgnoreCase(type.getInverseLabel());
    }

    /**
     * Removes a type that no relationship has.
     *
     * @throws NetworkException if it is built in, or a relationship has it
     */
    public void delete(RelationshipType type) {
        requireOwn(type);
        int uses = uses(type).size();
        if (uses > 0) {
            throw new NetworkException(NLS.bind(Messages.relationshipTypeInUse, type.getLabel(), uses));
        }
        network.remove(type);
    }

    /**
     * Gives the relationships of a type another one and removes it. Where two people have the other one already, that
     * relationship stays, with what only the first one said.
     *
     * @param into another type
     * @param inverse whether the other type is meant as it reads from its other end
     * @throws NetworkException if the type to be removed is built in
     */
    public void merge(RelationshipType type, RelationshipType into, boolean inverse) {
        requireOwn(type);
        var there = uses(into);
        for (var moved : uses(type)) {
            if (inverse) {
                turn(moved);
            }
            moved.setType(into);
            there.stream().filter(other -> sayTheSame(moved, other)).findFirst().ifPresent(other -> fold(moved, other));
        }
        network.remove(type);
    }

    private static void turn(Relationship relationship) {
        var source = relationship.getSource();
        relationship.setSource(relationship.getTarget());
        relationship.setTarget(source);
    }

    private static boolean sayTheSame(Relationship one, Relationship other) {
        boolean same = one.getSource() == other.getSource() && one.getTarget() == other.getTarget();
        boolean crosswise = one.getSource() == other.getTarget() && one.getTarget() == other.getSource();
        return (same || crosswise && one.getType().isSymmetric())
                && Objects.equals(one.getUntil(), other.getUntil());
    }

    private void fold(Relationship from, Relationship into) {
        into.setSince(into.getSince() == null ? from.getSince() : into.getSince());
        into.setCloseness(into.getCloseness() == 0 ? from.getCloseness() : into.getCloseness());
        into.setTrust(into.getTrust() == 0 ? from.getTrust() : into.getTrust());
        into.setStrength(Math.max(into.getStrength(), from.getStrength()));
        into.setEvidence(into.getEvidence() == null ? from.getEvidence() : into.getEvidence());
        into.setNotes(into.getNotes() == null ? from.getNotes() : into.getNotes());
        into.getTags().addAll(from.getTags().stream().filter(tag -> !into.getTags().contains(tag)).toList());
        network.remove(from);
    }

    private static void requireOwn(RelationshipType type) {
        if (BUILT_IN.contains(type.getKey())) {
            throw new NetworkException(NLS.bind(Messages.relationshipTypeBuiltIn, type.getLabel()));
        }
    }
}
