// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;

import org.kith.core.internal.Messages;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;

/** A relationship has two different ends and a type; one that reads the same from both ends exists once. */
final class RelationshipRules {

    private RelationshipRules() {
    }

    static void check(Relationship relationship, Problems problems) {
        if (!isComplete(relationship)) {
            problems.add(relationship, Messages.relationshipIncomplete);
        } else if (relationship.getSource() == relationship.getTarget()) {
            problems.add(relationship, Messages.relationshipWithSelf, relationship.getSource().getLabel());
        }
    }

    private static boolean isComplete(Relationship relationship) {
        return relationship.getSource() != null && relationship.getTarget() != null
                && relationship.getType() != null;
    }

    /** Looks in the whole network for second objects of the relationships given. */
    static void checkTwice(Collection<Relationship> relationships, Network root, Problems problems) {
        var wanted = new HashSet<Tie>();
        relationships.stream().filter(RelationshipRules::isSymmetric).map(Tie::of).forEach(wanted::add);
        if (wanted.isEmpty()) {
            return;
        }
        var seen = new HashMap<Tie, Relationship>();
        for (var relationship : root.getRelationships()) {
            if (isSymmetric(relationship) && wanted.contains(Tie.of(relationship))
                    && seen.putIfAbsent(Tie.of(relationship), relationship) != null) {
                problems.add(relationship, Messages.relationshipTwice, relationship.getSource().getLabel(),
                        relationship.getTarget().getLabel(), relationship.getType().getLabel());
            }
        }
    }

    private static boolean isSymmetric(Relationship relationship) {
        return isComplete(relationship) && relationship.getType().isSymmetric()
                && relationship.getUntil() == null;
    }

    /** Two parties in either order, compared as objects. */
    private record Tie(Party one, Party other, RelationshipType type) {

        static Tie of(Relationship relationship) {
            return new Tie(relationship.getSource(), relationship.getTarget(), relationship.getType());
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Tie tie && type == tie.type
                    && (one == tie.one && other == tie.other || one == tie.other && other == tie.one);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(one) + System.identityHashCode(other);
        }
    }
}
