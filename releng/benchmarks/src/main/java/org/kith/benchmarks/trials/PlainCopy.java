// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.trials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.kith.core.Network;
import org.kith.core.history.ContactHistory;
import org.kith.core.history.Touches;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Organization;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Provenance;
import org.kith.model.contacts.Relationship;
import org.kith.model.contacts.RelationshipType;
import org.kith.model.contacts.Tag;

/** Copies a network into plain objects. */
final class PlainCopy {

    private final org.kith.model.contacts.Network root;
    private final ContactHistory history;
    private final Map<Identified, Object> copies = new IdentityHashMap<>();

    PlainCopy(Network network) {
        root = network.root();
        history = network.contactHistory();
    }

    PlainNetwork network() {
        var tags = all(root.getDefinedTags(), this::tag);
        var types = all(root.getRelationshipTypes(), this::type);
        var organizations = all(root.getOrganizations(), this::organization);
        var people = all(root.getPeople(), this::person);
        var relationships = all(root.getRelationships(), this::relationship);
        return new PlainNetwork(aggregate(root), root.getName(), copy(root.getOwner()), people, organizations, tags,
                types, relationships, all(root.getPeople(), person -> touches(history.of(person.getId()))));
    }

    private static long[] touches(Touches touches) {
        var copy = new long[touches.size()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = touches.get(i);
        }
        return copy;
    }

    private PlainNetwork.Aggregate aggregate(Identified from) {
        return new PlainNetwork.Aggregate(from.getId(), from.getCreated(), from.getUpdated(), from.getSensitivity(),
                from.getNotes(), tags(from), provenance(from), null);
    }

    private PlainNetwork.Tag tag(Tag from) {
        return keep(from, new PlainNetwork.Tag(from.getId(), from.getCreated(), from.getUpdated(),
                from.getSensitivity(), from.getNotes(), from.getName(), cadence(from.getCadence())));
    }

    private PlainNetwork.RelationshipType type(RelationshipType from) {
        return keep(from, new PlainNetwork.RelationshipType(from.getId(), from.getCreated(), from.getUpdated(),
                from.getSensitivity(), from.getNotes(), from.getKey(), from.getLabel(), from.getInverseLabel(),
                from.isSymmetric(), from.getCategory()));
    }

    private PlainNetwork.Organization organization(Organization from) {
        return keep(from, new PlainNetwork.Organization(from.getId(), from.getCreated(), from.getUpdated(),
                from.getSensitivity(), from.getNotes(), tags(from), provenance(from), null, from.getName(),
                all(from.getDomains(), Function.identity())));
    }

    private PlainNetwork.Person person(Person from) {
        return keep(from, new PlainNetwork.Person(from.getId(), from.getCreated(), from.getUpdated(),
                from.getSensitivity(), from.getNotes(), tags(from), provenance(from), null, from.getFormattedName(),
                from.getFamilyName(), from.getGivenName(), from.getAdditionalNames(), from.getPrefixes(),
                from.getSuffixes(), all(from.getNicknames(), Function.identity()), from.getHeadline(),
                from.getBirthday(), from.getAnniversary(), from.getFirstMet(), from.getLayer(), from.getStatus(),
                from.isPlaceholder(), all(from.getContactPoints(), PlainCopy::contactPoint),
                all(from.getAddresses(), PlainCopy::address), all(from.getEmployments(), this::employment),
                cadence(from.getCadence())));
    }

    private PlainNetwork.Relationship relationship(Relationship from) {
        return new PlainNetwork.Relationship(from.getId(), from.getCreated(), from.getUpdated(),
                from.getSensitivity(), from.getNotes(), tags(from), provenance(from), null, copy(from.getSource()),
                copy(from.getTarget()), copy(from.getType()), from.getSince(), from.getUntil(), from.getCloseness(),
                from.getTrust(), from.getConfidence());
    }

    private List<PlainNetwork.Tag> tags(Identified from) {
        return all(from.getTags(), this::<PlainNetwork.Tag>copy);
    }

    private List<PlainNetwork.Provenance> provenance(Identified from) {
        return all(from.getProvenance(), PlainCopy::provenance);
    }

    private static PlainNetwork.Provenance provenance(Provenance from) {
        return new PlainNetwork.Provenance(from.getSource(), from.getExternalId(), null);
    }

    private static PlainNetwork.ContactPoint contactPoint(ContactPoint from) {
        return new PlainNetwork.ContactPoint(from.getKind(), from.getValue(),
                all(from.getUsages(), Function.identity()), from.getPreference(), from.getLabel(),
                from.getValidity());
    }

    private static PlainNetwork.Address address(Address from) {
        return new PlainNetwork.Address(from.getStreet(), from.getPostOfficeBox(), from.getExtended(),
                from.getLocality(), from.getRegion(), from.getPostalCode(), from.getCountry(),
                all(from.getUsages(), Function.identity()), from.getLabel());
    }

    private PlainNetwork.Employment employment(Employment from) {
        return new PlainNetwork.Employment(copy(from.getOrganization()), from.getTitle(), from.getRole(),
                from.getDepartment(), from.getStart(), from.getEnd());
    }

    private static PlainNetwork.CadencePolicy cadence(CadencePolicy from) {
        return from == null ? null : new PlainNetwork.CadencePolicy(from.getTargetDays(), from.getMaxDays(),
                from.getQuietUntil(), from.isActive());
    }

    private <T> T keep(Identified from, T copy) {
        copies.put(from, copy);
        return copy;
    }

    @SuppressWarnings("unchecked")
    private <T> T copy(Identified from) {
        return (T) copies.get(from);
    }

    private static <F, T> List<T> all(Collection<F> from, Function<? super F, ? extends T> copy) {
        if (from.isEmpty()) {
            return null;
        }
        var all = new ArrayList<T>(from.size());
        from.forEach(element -> all.add(copy.apply(element)));
        return all;
    }
}
