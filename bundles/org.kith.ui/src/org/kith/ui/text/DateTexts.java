// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.kith.model.PartialDate;
import org.kith.ui.internal.Messages;

/** Dates as people say them. */
public final class DateTexts {

    private DateTexts() {
    }

    /** @return “today”, “yesterday”, “12 days ago”, “in 3 months”; never null */
    public static String relative(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(date, today);
        if (days == 0) {
            return Messages.Dates_Today;
        }
        return days > 0 ? past(days) : future(-days);
    }

    /** @return as {@link #relative}, short enough for a column: “12 d ago”, “in 3 mo”; never null */
    public static String brief(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(date, today);
        if (days == 0) {
            return Messages.Dates_Today;
        }
        return days > 0 ? count(days, Messages.Dates_BriefDaysAgo, Messages.Dates_BriefMonthsAgo,
                Messages.Dates_BriefYearsAgo)
                : count(-days, Messages.Dates_BriefInDays, Messages.Dates_BriefInMonths, Messages.Dates_BriefInYears);
    }

    private static String past(long days) {
        return days == 1 ? Messages.Dates_Yesterday
                : count(days, Messages.Dates_DaysAgo, Messages.Dates_MonthsAgo, Messages.Dates_YearsAgo);
    }

    private static String future(long days) {
        return days == 1 ? Messages.Dates_Tomorrow
                : count(days, Messages.Dates_InDays, Messages.Dates_InMonths, Messages.Dates_InYears);
    }

    private static String count(long days, String inDays, String inMonths, String inYears) {
        if (days < 60) {
            return NLS.bind(inDays, days);
        }
        return days < 730 ? NLS.bind(inMonths, Math.round(days / 30.44)) : NLS.bind(inYears, Math.round(days / 365.25));
    }

    /** @return the day in the form of the user's language: “12 Mar 2026” */
    public static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date);
    }

    /** @return the day of a moment in the user's zone, as {@link #day(LocalDate)} */
    public static String day(Instant moment, ZoneId zone) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** @return the day and the minute of a moment in the user's zone */
    public static String minute(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(moment.atZone(zone));
    }

    /** @return as much of the date as is known: “21 July 1985”, “July 1985”, “1985”, “21 July”; never null */
    public static String partial(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        // 2000 is a leap year, so that it takes any day of a date without a year
        var whole = LocalDate.of(date.year() == 0 ? 2000 : date.year(), date.month(), Math.max(1, date.day()));
        return whole.format(DateTimeFormatter.ofPattern(pattern(date), Locale.getDefault()));
    }

    private static String pattern(PartialDate date) {
        return (date.day() == 0 ? "" : "d ") + "MMMM" + (date.year() == 0 ? "" : " y");
    }
}
