// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

import java.time.LocalDate;

import org.kith.core.history.Touch;
import org.kith.core.people.Due;
import org.kith.core.people.PersonRow;

/**
 * A person as lists of people show them. Immutable.
 *
 * @param number of the person among the people of the open network
 * @param person never null
 * @param due null if the person has no cadence
 */
public record Contact(int number, PersonRow person, Due due) {

    /** @return the day of the last contact; null if there was none */
    public LocalDate lastContact() {
        var touches = person.touches();
        return touches.isEmpty() ? null : LocalDate.ofEpochDay(Touch.epochDay(touches.last()));
    }

    /** @return the day the target is reached; null without a cadence */
    public LocalDate dueDay() {
        return due == null ? null : due.due();
    }
}
