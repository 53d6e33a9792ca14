// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.imports;

import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__DEPARTMENT;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__END;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__ROLE;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__START;
import static org.kith.model.contacts.ContactsPackage.Literals.EMPLOYMENT__TITLE;
import static org.kith.model.contacts.ContactsPackage.Literals.IDENTIFIED__NOTES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__ADDITIONAL_NAMES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__ANNIVERSARY;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__BIRTHDAY;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__FAMILY_NAME;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__FIRST_MET;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__FORMATTED_NAME;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__GIVEN_NAME;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__HEADLINE;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__PREFIXES;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__SUFFIXES;

import java.time.YearMonth;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kith.exchange.internal.text.Folding;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Address;
import org.kith.model.contacts.ContactPoint;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Facet;
import org.kith.model.contacts.Person;

/**
 * Brings what a source says of a person to the person who is already there: it fills what is blank and adds what is
 * missing. What somebody has written is never overwritten, and nothing is taken away.
 */
public final class Update {

    private static final List<EAttribute> NAMES = List.of(PERSON__FORMATTED_NAME, PERSON__GIVEN_NAME,
            PERSON__FAMILY_NAME);
    private static final List<EAttribute> BLANKS = List.of(PERSON__ADDITIONAL_NAMES, PERSON__PREFIXES, PERSON__SUFFIXES,
            PERSON__HEADLINE, PERSON__BIRTHDAY, PERSON__ANNIVERSARY, PERSON__FIRST_MET, IDENTIFIED__NOTES);
    private static final List<EAttribute> OF_EMPLOYMENT = List.of(EMPLOYMENT__TITLE, EMPLOYMENT__ROLE,
            EMPLOYMENT__DEPARTMENT, EMPLOYMENT__START, EMPLOYMENT__END);

    private final Person person;
    private final Person incoming;
    private final boolean knownSource;
    private final YearMonth now;
    private final boolean oneEmployment;
    private boolean changed;
    private Employment former;

    /** Of two people of one network. */
    public Update(Person person, Person incoming) {
        this(person, incoming, false, null);
    }

    /**
     * @param incoming outside of any network, its employers inside
     * @param knownSource whether this record was imported before: then its notes were read already, and another
     *        employer is news
     * @param now when a former employment is taken to have ended
     */
    Update(Person person, Person incoming, boolean knownSource, YearMonth now) {
        this.person = person;
        this.incoming = incoming;
        this.knownSource = knownSource;
        this.now = now;
        this.oneEmployment = incoming.getEmployments().size() == 1;
    }

    /** @return whether there was anything new */
    public boolean apply() {
        names();
        notes();
        fill(person, incoming, BLANKS);
        nicknames();
        List.copyOf(incoming.getContactPoints()).forEach(this::add);
        List.copyOf(incoming.getAddresses()).forEach(this::add);
        List.copyOf(incoming.getEmployments()).forEach(this::add);
        List.copyOf(incoming.getFacets()).forEach(this::add);
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
        if (!knownSource && notes != null && more != null && !notes.contains(more)) {
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

    private void nicknames() {
        for (var nickname : incoming.getNicknames()) {
            if (person.getNicknames().stream().noneMatch(nickname::equalsIgnoreCase)) {
                changed |= person.getNicknames().add(nickname);
            }
        }
    }

    private void add(ContactPoint point) {
        var normalized = point.getNormalized();
        if (person.getContactPoints().stream().noneMatch(known -> known.getKind() == point.getKind()
                && known.getNormalized().equals(normalized))) {
            changed |= person.getContactPoints().add(point);
        }
    }

    private void add(Address address) {
        var text = text(address);
        if (person.getAddresses().stream().noneMatch(known -> text(known).equals(text))) {
            changed |= person.getAddresses().add(address);
        }
    }

    private static String text(Address address) {
        return Folding.fold(String.join(" ", List.of(blank(address.getStreet()), blank(address.getExtended()),
                blank(address.getPostOfficeBox()), blank(address.getLocality()), blank(address.getRegion()),
                blank(address.getPostalCode()), blank(address.getCountry()))));
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }

    private void add(Employment employment) {
        var known = person.getEmployments().stream().filter(each -> isSame(each, employment)).findFirst();
        if (known.isPresent()) {
            fill(known.get(), employment, OF_EMPLOYMENT);
        } else {
            endCurrent();
            person.getEmployments().add(knownSource ? 0 : person.getEmployments().size(), employment);
            changed = true;
        }
    }

    private void add(Facet facet) {
        if (person.getFacets().stream().noneMatch(known -> EcoreUtil.equals(known, facet))) {
            changed |= person.getFacets().add(facet);
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

    /** The same employer, in the same position as far as both are known. */
    private static boolean isSame(Employment one, Employment other) {
        var title = Folding.fold(one.getTitle());
        var otherTitle = Folding.fold(other.getTitle());
        return one.getOrganization() == other.getOrganization()
                && (title.isEmpty() || otherTitle.isEmpty() || title.equals(otherTitle));
    }
}
