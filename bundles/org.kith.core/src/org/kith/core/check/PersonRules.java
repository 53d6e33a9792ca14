// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import static org.kith.model.contacts.ContactsPackage.Literals.IDENTIFIED__FACETS;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__CONTACT_POINTS;
import static org.kith.model.contacts.ContactsPackage.Literals.PERSON__EMPLOYMENTS;

import java.util.EnumSet;
import java.util.Set;

import org.kith.core.internal.Messages;
import org.kith.model.PartialDate;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.Employment;
import org.kith.model.contacts.Person;

/** A person has a name or a way to reach them, true dates, and a career that runs forwards. */
final class PersonRules {

    /** What some address books write for “no year”. */
    private static final int NO_YEAR = 1604;
    private static final Set<ContactKind> IDENTIFYING = EnumSet.of(ContactKind.EMAIL, ContactKind.TEL,
            ContactKind.URL, ContactKind.SOCIAL, ContactKind.IMPP);

    private PersonRules() {
    }

    static void check(Person person, Person owner, Problems problems) {
        checkName(person, problems);
        checkYear(person, person.getBirthday(), Messages.birthday, problems);
        checkYear(person, person.getAnniversary(), Messages.anniversary, problems);
        checkYear(person, person.getFirstMet(), Messages.firstMet, problems);
        checkEmployments(person, problems);
        AbilityRules.check(person, problems);
        CadenceRules.check(person, owner, problems);
        if (person.eIsSet(IDENTIFIED__FACETS)) {
            MentorshipRules.check(person, problems);
        }
    }

    private static void checkName(Person person, Problems problems) {
        if (!person.isPlaceholder() && !hasName(person)) {
            problems.add(person, Messages.personNameless);
        } else if (person.isPlaceholder() && !isIdentified(person)) {
            problems.add(person, Messages.placeholderUnreachable);
        }
    }

    private static boolean hasName(Person person) {
        return present(person.getFormattedName()) || present(person.getFamilyName())
                || present(person.getGivenName());
    }

    private static boolean isIdentified(Person person) {
        return person.eIsSet(PERSON__CONTACT_POINTS) && person.getContactPoints().stream()
                .anyMatch(point -> IDENTIFYING.contains(point.getKind()) && present(point.getValue()));
    }

    private static void checkYear(Person person, PartialDate date, String what, Problems problems) {
        if (date != null && date.year() == NO_YEAR) {
            problems.add(person, Messages.yearInvented, what, person.getLabel());
        }
    }

    private static void checkEmployments(Person person, Problems problems) {
        if (person.eIsSet(PERSON__EMPLOYMENTS)) {
            for (var employment : person.getEmployments()) {
                checkOrder(person, employment, problems);
            }
        }
    }

    private static void checkOrder(Person person, Employment employment, Problems problems) {
        var start = employment.getStart();
        var end = employment.getEnd();
        if (start != null && end != null && isBefore(end, start)) {
            problems.add(person, Messages.employmentEndsBeforeStart, person.getLabel(), employer(employment), end,
                    start);
        }
    }

    private static String employer(Employment employment) {
        return employment.getOrganization() == null ? employment.getTitle()
                : employment.getOrganization().getLabel();
    }

    /** Only what both dates know can tell: the end “2020” is not before the start “2020-05”. */
    static boolean isBefore(PartialDate one, PartialDate other) {
        if (one.year() != other.year()) {
            return one.year() != 0 && other.year() != 0 && one.year() < other.year();
        }
        if (one.month() != other.month()) {
            return one.year() != 0 && one.month() != 0 && other.month() != 0 && one.month() < other.month();
        }
        return one.year() != 0 && one.day() != 0 && other.day() != 0 && one.day() < other.day();
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
