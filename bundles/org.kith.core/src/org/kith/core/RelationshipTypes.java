// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core;

import static org.kith.model.contacts.RelationshipCategory.ACADEMIC;
import static org.kith.model.contacts.RelationshipCategory.COMMERCIAL;
import static org.kith.model.contacts.RelationshipCategory.MENTORING;
import static org.kith.model.contacts.RelationshipCategory.PROFESSIONAL;
import static org.kith.model.contacts.RelationshipCategory.SOCIAL;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kith.core.internal.RelationshipLabels;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.RelationshipCategory;
import org.kith.model.contacts.RelationshipType;

/** The relationship types that every new network begins with. */
public final class RelationshipTypes {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private RelationshipTypes() {
    }

    /**
     * @return new objects each time, outside of any network; the id of a type follows from its key, so it is the same
     *         in every network, as are its times
     */
    public static List<RelationshipType> builtIn() {
        return List.of(
                symmetric("colleague", PROFESSIONAL, RelationshipLabels.colleague),
                symmetric("former-colleague", PROFESSIONAL, RelationshipLabels.formerColleague),
                directed("manager", PROFESSIONAL, RelationshipLabels.manager, RelationshipLabels.report),
                symmetric("co-founder", PROFESSIONAL, RelationshipLabels.coFounder),
                symmetric("collaborator", PROFESSIONAL, RelationshipLabels.collaborator),
                directed("recruiter", PROFESSIONAL, RelationshipLabels.recruiter, RelationshipLabels.candidate),
                symmetric("classmate", ACADEMIC, RelationshipLabels.classmate),
                symmetric("co-author", ACADEMIC, RelationshipLabels.coAuthor),
                directed("client", COMMERCIAL, RelationshipLabels.client, RelationshipLabels.vendor),
                directed("investor", COMMERCIAL, RelationshipLabels.investor, RelationshipLabels.founder),
                directed("mentor", MENTORING, RelationshipLabels.mentor, RelationshipLabels.mentee),
                directed("sponsor", MENTORING, RelationshipLabels.sponsor, RelationshipLabels.protege),
                directed("introduced", SOCIAL, RelationshipLabels.introduced, RelationshipLabels.introducedBy),
                symmetric("friend", SOCIAL, RelationshipLabels.friend),
                symmetric("acquaintance", SOCIAL, RelationshipLabels.acquaintance),
                symmetric("met", SOCIAL, RelationshipLabels.met));
    }

    private static RelationshipType symmetric(String key, RelationshipCategory category, String label) {
        var type = directed(key, category, label, label);
        type.setSymmetric(true);
        return type;
    }

    private static RelationshipType directed(String key, RelationshipCategory category, String label,
            String inverseLabel) {
        var type = ContactsFactory.eINSTANCE.createRelationshipType();
        type.setId(UUID.nameUUIDFromBytes(("relationship-type:" + key).getBytes(StandardCharsets.UTF_8)));
        type.setCreated(BEGINNING);
        type.setUpdated(BEGINNING);
        type.setKey(key);
        type.setCategory(category);
        type.setLabel(label);
        type.setInverseLabel(inverseLabel);
        return type;
    }
}
