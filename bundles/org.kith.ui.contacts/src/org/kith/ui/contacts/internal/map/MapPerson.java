// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieClass;
import org.kith.ui.network.Contact;

/**
 * Somebody on the map, as far as colours and words need to know.
 *
 * @param row never null
 * @param due null without a cadence
 * @param strength of the owner’s tie, 0 to 100
 */
record MapPerson(PersonRow row, DueStatus due, float strength) {

    static MapPerson of(Contact contact, float strength) {
        return new MapPerson(contact.person(), contact.due() == null ? null : contact.due().status(), strength);
    }

    TieClass tieClass() {
        return TieClass.of(strength, row.touches().size() > 0);
    }
}
