// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
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

    private static final Pattern DAY = Pattern.compile("(.*\\S)\\s*@(\\d[\\d-]*)", Pattern.DOTALL);

    /**
     * @param otherwise who said it if nobody is named
     * @throws CommandException if nobody of that name is in the mentorship, or that is no day
     */
    static Said of(String typed, Mentorship mentorship, Person otherwise) {
        var matcher = DAY.matcher(typed.strip());
        var due = matcher.matches() ? day(matcher.group(2)) : null;
        var text = matcher.matches() ? matcher.group(1) : typed.strip();
        int equals = text.indexOf('=');
        return equals < 1 ? new Said(otherwise, text, due)
                : new Said(new People(null, Mentorships.people(mentorship).toList()).find(text.substring(0, equals)),
                        text.substring(equals + 1).strip(), due);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandException(NLS.bind(Messages.noDate, text));
        }
    }
}
