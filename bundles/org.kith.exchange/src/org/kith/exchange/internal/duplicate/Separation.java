// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import static org.kith.model.contacts.ContactsPackage.Literals.IDENTIFIED__FACETS;
import static org.kith.model.contacts.ContactsPackage.Literals.IDENTIFIED__TAGS;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__ADDRESSES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__CONTACT_POINTS;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__EMPLOYMENTS;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__EXPERIENCES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__NICKNAMES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__SKILL_CLAIMS;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kith.core.Network;
import org.kith.exchange.internal.imports.Update;
import org.kith.exchange.internal.person.Parts;
import org.kith.exchange.internal.person.PersonSnapshot;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Provenance;

/**
 * Makes a person of their own again of a record that an import joined with somebody, inside an edit. What only that
 * record said leaves the survivor; what was edited since stays.
 */
final class Separation {

    private static final List<EStructuralFeature> LISTS = List.of(PERSON__CONTACT_POINTS, PERSON__ADDRESSES,
            PERSON__EMPLOYMENTS, PERSON__SKILL_CLAIMS, PERSON__EXPERIENCES, PERSON__NICKNAMES, IDENTIFIED__TAGS,
            IDENTIFIED__FACETS);

    private final Network network;
    private final Person survivor;
    private final Provenance origin;
    private final Person separated;
    private final List<Person> others;

    Separation(Network network, Person survivor, Provenance origin) {
        this.network = network;
        this.survivor = survivor;
        this.origin = origin;
        this.separated = read(origin);
        this.others = joined(survivor).stream().filter(each -> each != origin).map(this::read).toList();
    }

    /** @return the origins of the records that make up a person, the first one first */
    static List<Provenance> joined(Person survivor) {
        return survivor.getProvenance().stream().filter(each -> each.getRecord() != null).toList();
    }

    /** @return a record as it came, outside of any network */
    static Person read(Network network, Provenance origin) {
        return PersonSnapshot.read(origin.getRecord(), id -> network.find(id).orElse(null));
    }

    private Person read(Provenance of) {
        return read(network, of);
    }

    void run() {
        LISTS.forEach(this::withdraw);
        Update.singleValues().forEach(this::withdraw);
        notes();
        survivor.setPlaceholder(survivor.getFormattedName() == null && survivor.getGivenName() == null
                && survivor.getFamilyName() == null);
        origin.setRecord(null);
        separated.getProvenance().add(origin);
        network.add(separated);
        survivor.getDistinctFrom().add(separated);
    }

    private void withdraw(EStructuralFeature list) {
        var gone = ((List<?>) separated.eGet(list)).stream()
                .filter(part -> others.stream().noneMatch(other -> Parts.has((List<?>) other.eGet(list), part)))
                .toList();
        ((List<?>) survivor.eGet(list)).removeIf(part -> Parts.has(gone, part));
    }

    private void withdraw(EAttribute attribute) {
        var value = separated.eGet(attribute);
        if (survivor.eIsSet(attribute) && Objects.equals(survivor.eGet(attribute), value)
                && others.stream().noneMatch(other -> Objects.equals(other.eGet(attribute), value))) {
            var known = others.stream().filter(other -> other.eIsSet(attribute)).findFirst();
            known.ifPresentOrElse(other -> survivor.eSet(attribute, other.eGet(attribute)),
                    () -> survivor.eUnset(attribute));
        }
    }

    private void notes() {
        var notes = survivor.getNotes();
        var gone = separated.getNotes();
        if (notes == null || gone == null || others.stream().anyMatch(other -> gone.equals(other.getNotes()))) {
            return;
        }
        survivor.setNotes(notes.equals(gone) ? null : notes.replace("\n\n" + gone, ""));
    }
}
