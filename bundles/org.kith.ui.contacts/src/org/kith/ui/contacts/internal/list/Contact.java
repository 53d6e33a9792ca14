// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.contacts.internal.list;

import java.time.LocalDate;

import org.kith.core.history.Touch;
import org.kith.core.people.Due;
import org.kith.core.people.PersonRow;

/**
 * A line of the table.
 *
 * @param number of the person among the people of the open network
 * @param person never null
 * @param due null if the person has no cadence
 */
record Contact(int number, PersonRow person, Due due) {

    /** @return the day of the last contact; null if there was none */
    LocalDate lastContact() {
        var touches = person.touches();
        return touches.isEmpty() ? null : LocalDate.ofEpochDay(Touch.epochDay(touches.last()));
    }

    /** @return the day the target is reached; null without a cadence */
    LocalDate dueDay() {
        return due == null ? null : due.due();
    }
}
