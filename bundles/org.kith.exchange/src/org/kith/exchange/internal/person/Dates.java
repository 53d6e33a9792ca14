// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kith.model.PartialDate;

/**
 * Dates as exports write them: 05 Mar 2024, Mar 5, 2024, 5. März 2024, 03/15/2024, 15.03.2024, 2024-03-15, 2024-03,
 * 2024, --03-15, --0315; without the year also 03/15, 15.03., 15 Mar, Mar 15.
 */
public final class Dates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
            Map.entry("mar", 3), Map.entry("mär", 3), Map.entry("mrz", 3), Map.entry("apr", 4), Map.entry("may", 5),
            Map.entry("mai", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9),
            Map.entry("oct", 10), Map.entry("okt", 10), Map.entry("nov", 11), Map.entry("dec", 12),
            Map.entry("dez", 12));
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})\\.?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{4})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.?[ -](\\p{L}{3,9})\\.?");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})");
    private static final Pattern YEARLESS_SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final Pattern YEARLESS_DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
    private static final Pattern YEARLESS = Pattern.compile("--?(\\d{2})-?(\\d{2})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");
    /** Apple’s and others’ way to say that the year is not known. */
    private static final int NO_YEAR = 1604;

    private Dates() {
    }

    /** @return the date, the month before the day between slashes; empty if it is none, or there is no such day */
    public static Optional<PartialDate> parse(String text) {
        return parse(text, false);
    }

    /** @return as {@link #parse}, but for the day before the month between slashes, as in most of Europe */
    public static Optional<PartialDate> parseDayFirst(String text) {
        return parse(text, true);
    }

    private static Optional<PartialDate> parse(String text, boolean dayFirst) {
        try {
            return Optional.ofNullable(read(text.strip(), dayFirst));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @return the date with these parts, 0 for an unknown one; the year 1604 means that it is not known */
    public static PartialDate of(int year, int month, int day) {
        return PartialDate.of(year == NO_YEAR ? 0 : year, month, day);
    }

    private static PartialDate read(String text, boolean dayFirst) {
        Matcher m = DAY_MONTH_YEAR.matcher(text);
        if (m.matches()) {
            return of(number(m, 3), month(m.group(2)), number(m, 1));
        }
        m = MONTH_DAY_YEAR.matcher(text);
        if (m.matches()) {
            return of(number(m, 3), month(m.group(1)), number(m, 2));
        }
        m = MONTH_YEAR.matcher(text);
        if (m.matches()) {
            return of(number(m, 2), month(m.group(1)), 0);
        }
        m = ISO.matcher(text);
        return m.matches() ? of(number(m, 1), number(m, 2), number(m, 3)) : readNumbers(text, dayFirst);
    }

    private static PartialDate readNumbers(String text, boolean dayFirst) {
        Matcher m = SLASHES.matcher(text);
        if (m.matches()) {
            return slashes(number(m, 1), number(m, 2), year(m.group(3)), dayFirst);
        }
        m = DOTS.matcher(text);
        if (m.matches()) {
            return of(number(m, 3), number(m, 2), number(m, 1));
        }
        m = YEARLESS.matcher(text);
        if (m.matches()) {
            return of(0, number(m, 1), number(m, 2));
        }
        m = YEAR_MONTH.matcher(text);
        return m.matches() ? of(number(m, 1), m.group(2) == null ? 0 : number(m, 2), 0) : readYearless(text, dayFirst);
    }

    private static PartialDate readYearless(String text, boolean dayFirst) {
        Matcher m = YEARLESS_SLASHES.matcher(text);
        if (m.matches()) {
            return slashes(number(m, 1), number(m, 2), 0, dayFirst);
        }
        m = YEARLESS_DOTS.matcher(text);
        if (m.matches()) {
            return of(0, number(m, 2), number(m, 1));
        }
        m = DAY_MONTH.matcher(text);
        if (m.matches()) {
            return of(0, month(m.group(2)), number(m, 1));
        }
        m = MONTH_DAY.matcher(text);
        return m.matches() ? of(0, month(m.group(1)), number(m, 2)) : null;
    }

    /** In the order that is usual; only where that can’t be, in the other. */
    private static PartialDate slashes(int first, int second, int year, boolean dayFirst) {
        boolean day = dayFirst ? second <= 12 : first > 12;
        return day ? of(year, second, first) : of(year, first, second);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year + (year < 70 ? 2000 : 1900);
    }

    private static int month(String name) {
        var month = MONTHS.get(name.substring(0, 3).toLowerCase(Locale.ROOT));
        if (month == null) {
            throw new DateTimeException(name);
        }
        return month;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
