// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.stream.Stream;

import org.kith.model.contacts.RelationshipType;

/**
 * A type, read from one of its ends.
 *
 * @param inverse whether from the end of the target
 */
record Reading(RelationshipType type, boolean inverse) {

    /** @return one where both ends read the same, else two */
    static Stream<Reading> of(RelationshipType type) {
        var forward = new Reading(type, false);
        return type.isSymmetric() ? Stream.of(forward) : Stream.of(forward, new Reading(type, true));
    }

    String label() {
        return inverse ? type.getInverseLabel() : type.getLabel();
    }
}
