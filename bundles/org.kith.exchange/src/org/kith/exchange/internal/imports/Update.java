// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__DEPARTMENT;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__END;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__ROLE;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__START;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__TITLE;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__ADDITIONAL_NAMES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__ANNIVERSARY;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__BIRTHDAY;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__FAMILY_NAME;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__FIRST_MET;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__FORMATTED_NAME;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__GIVEN_NAME;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__HEADLINE;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__PHOTO;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__PREFIXES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__SUFFIXES;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.kith.exchange.internal.person.Parts;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Person;

/**
 * Brings what a source says of a person to the person who is already there: it fills what is blank and adds what is
 * missing. What somebody has written is never overwritten, and nothing is taken away.
 */
public final class Update {

    private static final List<EAttribute> NAMES = List.of(PERSON__FORMATTED_NAME, PERSON__GIVEN_NAME,
            PERSON__FAMILY_NAME);
    private static final List<EAttribute> BLANKS = List.of(PERSON__ADDITIONAL_NAMES, PERSON__PREFIXES, PERSON__SUFFIXES,
            PERSON__HEADLINE, PERSON__BIRTHDAY, PERSON__ANNIVERSARY, PERSON__FIRST_MET, PERSON__PHOTO);
    private static final List<EAttribute> OF_EMPLOYMENT = List.of(EMPLOYMENT__TITLE, EMPLOYMENT__ROLE,
            EMPLOYMENT__DEPARTMENT, EMPLOYMENT__START, EMPLOYMENT__END);

    private final Person person;
    private final Person incoming;
    private final boolean knownSource;
    private final YearMonth now;
    private final boolean oneEmployment;
    private final boolean blanksOnly;
    private boolean changed;
    private Employment former;

    /** Of two people of one network. */
    public Update(Person person, Person incoming) {
        this(person, incoming, false, null, false);
    }

    /**
     * @param incoming outside of any network, its employers inside
     * @param knownSource whether this record was imported before: then its notes were read already, and another
     *        employer is news
     * @param now when a former employment is taken to have ended
     */
    Update(Person person, Person incoming, boolean knownSource, YearMonth now) {
        this(person, incoming, knownSource, now, false);
    }

    /** @return an update that adds nothing to what is known already: no second address, no other employer */
    static Update ofBlanks(Person person, Person incoming) {
        return new Update(person, incoming, true, null, true);
    }

    private Update(Person person, Person incoming, boolean knownSource, YearMonth now, boolean blanksOnly) {
        this.blanksOnly = blanksOnly;
        this.person = person;
        this.incoming = incoming;
        this.knownSource = knownSource;
        this.now = now;
        this.oneEmployment = incoming.getEmployments().size() == 1;
    }

    /** @return the attributes of a person that a source can tell, notes aside */
    public static List<EAttribute> singleValues() {
        return Stream.of(NAMES, BLANKS).flatMap(List::stream).toList();
    }

    /** @return whether there was anything new */
    public boolean apply() {
        names();
        notes();
        fill(person, incoming, BLANKS);
        add(person.getNicknames(), incoming.getNicknames());
        points();
        add(person.getAddresses(), incoming.getAddresses());
        List.copyOf(incoming.getEmployments()).forEach(this::add);
        add(person.getFacets(), incoming.getFacets());
        add(person.getSkillClaims(), incoming.getSkillClaims());
        add(person.getExperiences(), incoming.getExperiences());
        return changed;
    }

    private void names() {
        if (person.isPlaceholder() && !incoming.isPlaceholder()) {
            person.setPlaceholder(false);
            changed = true;
        }
        fill(person, incoming, NAMES);
    }

    private void notes() {
        var notes = person.getNotes();
        var more = incoming.getNotes();
        if (notes == null && more != null) {
            person.setNotes(more);
            changed = true;
        } else if (!knownSource && notes != null && more != null && !notes.contains(more)) {
            person.setNotes(notes + "\n\n" + more);
            changed = true;
        }
    }

    private void fill(EObject target, EObject source, List<EAttribute> attributes) {
        for (var attribute : attributes) {
            if (!target.eIsSet(attribute) && source.eIsSet(attribute)) {
                target.eSet(attribute, source.eGet(attribute));
                changed = true;
            }
        }
    }

    private void points() {
        var kinds = person.getContactPoints().stream().map(ContactPoint::getKind).collect(Collectors.toSet());
        addMissing(person.getContactPoints(), incoming.getContactPoints().stream()
                .filter(point -> !blanksOnly || !kinds.contains(point.getKind())).toList());
    }

    private <T> void add(List<T> known, List<T> more) {
        if (!blanksOnly || known.isEmpty()) {
            addMissing(known, List.copyOf(more));
        }
    }

    private <T> void addMissing(List<T> known, List<T> more) {
        for (var part : more) {
            if (!Parts.has(known, part)) {
                changed |= known.add(part);
            }
        }
    }

    private void add(Employment employment) {
        var known = person.getEmployments().stream().filter(each -> Parts.isSame(each, employment)).findFirst();
        if (known.isPresent()) {
            fill(known.get(), employment, OF_EMPLOYMENT);
        } else if (!blanksOnly || person.getEmployments().isEmpty()) {
            endCurrent();
            person.getEmployments().add(knownSource ? 0 : person.getEmployments().size(), employment);
            changed = true;
        }
    }

    /** Where a source that knows one employment tells another one than before, the person has moved on. */
    private void endCurrent() {
        var current = person.getCurrentEmployment();
        if (knownSource && oneEmployment && current != null) {
            current.setEnd(PartialDate.parse(now.toString()));
            former = current;
        }
    }

    /** @return the employment that ended with this update; null if none did */
    Employment former() {
        return former;
    }
}
