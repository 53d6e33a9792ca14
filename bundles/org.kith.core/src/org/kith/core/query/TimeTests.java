// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.kith.core.history.Touch;
import org.kith.core.internal.Messages;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Person;

/** What fields find in days: an age counts back from today, a date stands for itself. */
final class TimeTests {

    static final String NEVER = "never";

    private static final Pattern AGE = Pattern.compile("(\\d{1,6})([dwmy])");

    private TimeTests() {
    }

    static Function<Facts, Predicate<Person>> last(Operator operator, String value, int place) {
        if (value.equalsIgnoreCase(NEVER) && !operator.compares()) {
            return facts -> person -> lastContact(facts.row(person), facts.today()) == null;
        }
        return time(operator, value, place, (person, facts) -> lastContact(facts.row(person), facts.today()));
    }

    static Function<Facts, Predicate<Person>> met(Operator operator, String value, int place) {
        return time(operator, value, place,
                (person, facts) -> person.getFirstMet() == null ? null : person.getFirstMet().earliest());
    }

    private static Function<Facts, Predicate<Person>> time(Operator operator, String value, int place,
            BiFunction<Person, Facts, LocalDate> day) {
        var age = AGE.matcher(value.toLowerCase(Locale.ROOT));
        if (age.matches()) {
            long wanted = Long.parseLong(age.group(1)) * days(age.group(2));
            return facts -> person -> operator.holds(age(day.apply(person, facts), facts.today()), wanted);
        }
        long wanted = date(value, place).toEpochDay();
        return facts -> person -> {
            var found = day.apply(person, facts);
            return found != null && operator.holds(found.toEpochDay(), wanted);
        };
    }

    /** What never was is longer ago than anything. */
    private static double age(LocalDate day, LocalDate today) {
        return day == null ? Double.POSITIVE_INFINITY : today.toEpochDay() - day.toEpochDay();
    }

    private static int days(String unit) {
        return switch (unit) {
            case "w" -> 7;
            case "m" -> 30;
            case "y" -> 365;
            default -> 1;
        };
    }

    private static LocalDate date(String value, int place) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new QueryException(place, NLS.bind(Messages.queryNoTime, value, place + 1));
        }
    }

    static LocalDate lastContact(PersonRow row, LocalDate today) {
        for (int i = row.touches().size() - 1; i >= 0; i--) {
            int day = Touch.epochDay(row.touches().get(i));
            if (day <= today.toEpochDay()) {
                return LocalDate.ofEpochDay(day);
            }
        }
        return null;
    }
}
