// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import org.kith.core.people.PersonRow;
import org.kith.core.suggestion.Suggestion;

/** A line of Today. */
sealed interface TodayRow {

    /** The beginning of a group of cards. */
    record Section(String title) implements TodayRow {
    }

    /** Something that is due, or soon will be; the person is null if it concerns nobody. */
    record Card(PersonRow person, Suggestion suggestion) implements TodayRow {

        /** @return whether it is about the person, and not only concerns them */
        boolean isAboutPerson() {
            return person != null && person.id().equals(suggestion.id());
        }
    }
}
