// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A date of which parts may be unknown. It never invents a part: a birthday without a year stays without a year.
 * Written as {@code 1985-07-21}, {@code 1985-07}, {@code 1985} or {@code --07-21} (ISO 8601, vCard 4.0 section 4.3.1).
 *
 * @param year 1 to 9999, 0 if unknown
 * @param month 1 to 12, 0 if unknown
 * @param day 1 to 31, 0 if unknown; known only together with the month
 */
public record PartialDate(short year, byte month, byte day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(?:(\\d{4})|-)(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** @throws DateTimeException if there is no such date, or nothing of it is known */
    public PartialDate {
        if (year < 0 || year > 9999 || year == 0 && (month == 0 || day == 0) || month == 0 && day != 0) {
            throw new DateTimeException("Not a date: year " + year + ", month " + month + ", day " + day);
        }
        checkDay(year, month, day);
    }

    private static void checkDay(int year, int month, int day) {
        if (year != 0 && day != 0) {
            LocalDate.of(year, month, day);
        } else if (day != 0) {
            MonthDay.of(month, day);
        } else if (month != 0) {
            YearMonth.of(year, month);
        }
    }

    /** @return the date with these parts, 0 for an unknown one */
    public static PartialDate of(int year, int month, int day) {
        if (year < 0 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
            throw new DateTimeException("Not a date: year " + year + ", month " + month + ", day " + day);
        }
        return new PartialDate((short) year, (byte) month, (byte) day);
    }

    /** @return the whole date; never null */
    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws DateTimeException if the text is no partial date
     */
    public static PartialDate parse(String text) {
        var matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new DateTimeException("Not a date: " + text + ". Write 1985-07-21, 1985-07, 1985 or --07-21.");
        }
        return of(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** @return the year, if it is known */
    public OptionalInt knownYear() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** @return the first day the date can mean: unknown month and day count as 1; null without a year */
    public LocalDate earliest() {
        return year == 0 ? null : LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** @return the last day the date can mean; null without a year */
    public LocalDate latest() {
        if (year == 0 || day != 0) {
            return earliest();
        }
        return month != 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
    }

    /**
     * Who was born on 29 February has their day on the 28th in other years.
     *
     * @return the first day from a day on on which this day of the year comes round; empty if month or day is unknown
     */
    public Optional<LocalDate> next(LocalDate from) {
        if (month == 0 || day == 0) {
            return Optional.empty();
        }
        var yearly = MonthDay.of(month, day);
        var thisYear = yearly.atYear(from.getYear());
        return Optional.of(thisYear.isBefore(from) ? yearly.atYear(from.getYear() + 1) : thisYear);
    }

    /** Orders by year, month, day; unknown parts come first. */
    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(year * 10000 + month * 100 + day, other.year * 10000 + other.month * 100 + other.day);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(10);
        text.append(year == 0 ? "-" : "%04d".formatted(year));
        if (month != 0) {
            text.append("-%02d".formatted(month));
        }
        if (day != 0) {
            text.append("-%02d".formatted(day));
        }
        return text.toString();
    }
}
