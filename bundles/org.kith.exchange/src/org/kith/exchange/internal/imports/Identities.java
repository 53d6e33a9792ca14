// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kith.core.format.PersonRecord;
import org.kith.exchange.internal.person.NameMatch;
import org.kith.exchange.internal.person.Profiles;
import org.kith.exchange.internal.text.Folding;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Contacting;
import org.kith.model.contacts.Person;

/**
 * Who is already in the network: by the source’s own id, then by profile, then by an e-mail address together with a
 * name that agrees. A telephone number alone, or a name alone, identifies nobody.
 */
final class Identities {

    private static final String KITH = "urn:uuid:";

    private final Map<String, Person> byExternalId = new HashMap<>();
    private final Map<UUID, Person> byId = new HashMap<>();
    private final Map<String, Person> byProfile = new HashMap<>();
    private final Map<String, List<Person>> byEmail = new HashMap<>();

    Identities(Iterable<Person> people) {
        people.forEach(this::learn);
    }

    /** Remembers by what a person is known; again after anything was added to them. */
    void learn(Person person) {
        if (person.getId() != null) {
            byId.put(person.getId(), person);
        }
        person.getProvenance().forEach(origin -> byExternalId.putIfAbsent(
                key(origin.getSource(), origin.getExternalId()), person));
        person.getContactPoints().forEach(point -> learn(point, person));
    }

    private void learn(ContactPoint point, Person person) {
        var profile = profile(point);
        if (profile != null) {
            byProfile.putIfAbsent(profile, person);
        } else if (point.getKind() == ContactKind.EMAIL) {
            byEmail.merge(point.getNormalized(), List.of(person), Identities::joined);
        }
    }

    private static List<Person> joined(List<Person> one, List<Person> other) {
        if (one.containsAll(other)) {
            return one;
        }
        var both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    /** @return the person that a record of a source speaks of; null if it is a new one */
    Person find(PersonRecord record, String source, String externalId) {
        var person = byExternalId.get(key(source, externalId));
        person = person == null ? byKithId(record.externalId()) : person;
        person = person == null ? byProfile(record.person()) : person;
        return person == null ? byEmail(record.person()) : person;
    }

    /** @return the person with an id of their own in a source, such as the UID of a vCard; null if there is none */
    Person byUid(String source, String uid) {
        var bare = uid.strip().startsWith(KITH) ? uid.strip().substring(KITH.length()) : uid.strip();
        var person = byExternalId.get(key(source, bare));
        person = person == null ? byExternalId.get(key(source, KITH + bare)) : person;
        return person == null ? byKithId(KITH + bare) : person;
    }

    /** @return whether a record was written by Kith for this very person, so that it is no other source */
    static boolean isOwn(PersonRecord record, Person person) {
        return (KITH + person.getId()).equals(record.externalId());
    }

    /** Kith’s own cards carry the id of the person. */
    private Person byKithId(String externalId) {
        if (externalId == null || !externalId.startsWith(KITH)) {
            return null;
        }
        try {
            return byId.get(UUID.fromString(externalId.substring(KITH.length())));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Person byProfile(Person incoming) {
        for (var point : incoming.getContactPoints()) {
            var profile = profile(point);
            if (profile != null && byProfile.containsKey(profile)) {
                return byProfile.get(profile);
            }
        }
        return null;
    }

    private Person byEmail(Person incoming) {
        for (var point : incoming.getContactPoints()) {
            var candidates = withEmail(point);
            if (!candidates.isEmpty()) {
                var name = NameMatch.key(incoming);
                var found = candidates.stream().filter(each -> NameMatch.agree(name, NameMatch.key(each))).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return null;
    }

    /** @return the person with a profile or an e-mail address; null if there is none, or there are several */
    Person byAddress(String address) {
        var profile = Profiles.slug(address);
        if (profile != null) {
            return byProfile.get(profile);
        }
        var candidates = byEmail.getOrDefault(Contacting.normalized(ContactKind.EMAIL, address), List.of());
        return candidates.size() == 1 ? candidates.getFirst() : null;
    }

    /** @return somebody else who has one of the e-mail addresses of a person; null if there is nobody */
    Person sharingEmail(Person incoming) {
        for (var point : incoming.getContactPoints()) {
            var candidates = withEmail(point);
            if (!candidates.isEmpty()) {
                return candidates.getFirst();
            }
        }
        return null;
    }

    private List<Person> withEmail(ContactPoint point) {
        return point.getKind() == ContactKind.EMAIL ? byEmail.getOrDefault(point.getNormalized(), List.of())
                : List.of();
    }

    private static String profile(ContactPoint point) {
        return point.getKind() == ContactKind.SOCIAL || point.getKind() == ContactKind.URL
                ? Profiles.slug(point.getValue()) : null;
    }

    private static String key(String source, String externalId) {
        return source + '\n' + externalId;
    }

    /**
     * The id by which a record is known again. Where the source gives none, it is made of the name and the first
     * e-mail address, telephone number or whatever else there is, and kept with the person, so that it holds even
     * after the person was edited.
     */
    static String externalId(PersonRecord record) {
        return record.externalId() == null ? NameMatch.key(record.person()) + '|' + distinction(record.person())
                : record.externalId();
    }

    private static String distinction(Person person) {
        for (var kind : List.of(ContactKind.EMAIL, ContactKind.TEL)) {
            for (var point : person.getContactPoints()) {
                if (point.getKind() == kind) {
                    return point.getNormalized();
                }
            }
        }
        if (!person.getContactPoints().isEmpty()) {
            return person.getContactPoints().getFirst().getNormalized();
        }
        var employments = person.getEmployments();
        return employments.isEmpty() || employments.getFirst().getOrganization() == null ? ""
                : Folding.fold(employments.getFirst().getOrganization().getName());
    }
}
