// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.Optional;

import org.kith.model.contacts.RelationshipType;

/** What has to be asked before a relationship type is changed; empty answers leave it as it is. */
interface TypeQuestions {

    /** How a type reads from both its ends. */
    record Labels(String label, String inverse) {
    }

    Optional<Labels> labels(RelationshipType type);

    /**
     * @param uses how many relationships have the type
     * @param others what they can have instead
     */
    Optional<Reading> instead(RelationshipType type, int uses, List<Reading> others);
}
