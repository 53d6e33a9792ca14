// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import org.kith.core.people.Due;
import org.kith.core.people.PersonRow;

/** A line of Today. */
sealed interface TodayRow {

    /** The beginning of a group of people. */
    record Section(String title) implements TodayRow {
    }

    /** Somebody who is due, or soon will be. */
    record Card(PersonRow person, Due due) implements TodayRow {
    }
}
