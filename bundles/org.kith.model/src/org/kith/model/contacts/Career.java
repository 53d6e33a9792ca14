// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model.contacts;

import java.util.Comparator;

import org.kith.model.PartialDate;

/** What follows from a person's employments. */
public final class Career {

    private static final Comparator<Employment> BY_START = Comparator.comparing(Employment::getStart,
            Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()));

    private Career() {
    }

    /** @return the employment without an end that began last; of equals the first one listed; null if there is none */
    public static Employment current(Person person) {
        if (!person.eIsSet(ContactsPackage.Literals.PERSON__EMPLOYMENTS)) {
            return null;
        }
        Employment current = null;
        for (var employment : person.getEmployments()) {
            if (employment.getEnd() == null && (current == null || BY_START.compare(employment, current) > 0)) {
                current = employment;
            }
        }
        return current;
    }
}
