// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kith.core.Network;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.PersonStatus;
import org.kith.model.contacts.RelationshipCategory;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.Usage;
import org.kith.model.contacts.Validity;

/**
 * What a network holds in memory as plain Java would hold it: a field for each feature, array lists of exactly the
 * length needed, null where there is nothing, and the very strings, dates and ids of the model, so that what is shared
 * there is shared here. It has no index, no way to notice a change, and no way back to its owner.
 *
 * @param contacts those of each person, in the order of people
 */
record PlainNetwork(Aggregate identity, String name, Person owner, List<Person> people,
        List<Organization> organizations, List<Tag> tags, List<RelationshipType> types,
        List<Relationship> relationships, List<long[]> contacts) {

    /** @return a copy that shares nothing but values with the model */
    static PlainNetwork of(Network network) {
        return new PlainCopy(network).network();
    }

    record Aggregate(UUID id, Instant created, Instant updated, Sensitivity sensitivity, String notes, List<Tag> tags,
            List<Provenance> provenance, List<Object> facets) {
    }

    record Person(UUID id, Instant created, Instant updated, Sensitivity sensitivity, String notes, List<Tag> tags,
            List<Provenance> provenance, List<Object> facets, String formattedName, String familyName,
            String givenName, String additionalNames, String prefixes, String suffixes, List<String> nicknames,
            String headline, PartialDate birthday, PartialDate anniversary, PartialDate firstMet, Layer layer,
            PersonStatus status, boolean placeholder, List<ContactPoint> contactPoints, List<Address> addresses,
            List<Employment> employments, CadencePolicy cadence) {
    }

    record Organization(UUID id, Instant created, Instant updated, Sensitivity sensitivity, String notes,
            List<Tag> tags, List<Provenance> provenance, List<Object> facets, String name, List<String> domains) {
    }

    record Tag(UUID id, Instant created, Instant updated, Sensitivity sensitivity, String notes, String name,
            CadencePolicy cadence) {
    }

    record RelationshipType(UUID id, Instant created, Instant updated, Sensitivity sensitivity, String notes,
            String key, String label, String inverseLabel, boolean symmetric, RelationshipCategory category) {
    }

    record Relationship(UUID id, Instant created, Instant updated, Sensitivity sensitivity, String notes,
            List<Tag> tags, List<Provenance> provenance, List<Object> facets, Object source, Object target,
            RelationshipType type, PartialDate since, PartialDate until, int closeness, int trust,
            Confidence confidence) {
    }

    record Provenance(String source, String externalId, Object batch) {
    }

    record ContactPoint(ContactKind kind, String value, List<Usage> usages, int preference, String label,
            Validity validity) {
    }

    record Address(String street, String postOfficeBox, String extended, String locality, String region,
            String postalCode, String country, List<Usage> usages, String label) {
    }

    record Employment(Organization organization, String title, String role, String department, PartialDate start,
            PartialDate end) {
    }

    record CadencePolicy(int targetDays, int maxDays, LocalDate quietUntil, boolean active) {
    }
}
