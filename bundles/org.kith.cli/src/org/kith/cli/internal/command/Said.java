// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;

import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.Mentorship;

/**
 * What somebody said in a mentorship, as it is typed: {@code [PERSON=]TEXT[@DATE]}.
 *
 * @param person who
 * @param text what
 * @param due the last day; null if none was named
 */
record Said(Person person, String text, LocalDate due) {

    /**
     * @param otherwise who said it if nobody is named
     * @throws CommandException if nobody of that name is in the mentorship, or that is no day
     */
    static Said of(String typed, Mentorship mentorship, Person otherwise) {
        var dated = Dated.of(typed);
        var text = dated.text();
        int equals = text.indexOf('=');
        return equals < 1 ? new Said(otherwise, text, dated.due())
                : new Said(new People(null, Mentorships.people(mentorship).toList()).find(text.substring(0, equals)),
                        text.substring(equals + 1).strip(), dated.due());
    }
}
