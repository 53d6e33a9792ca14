// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.phrases;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.kith.ui.contacts.internal.Messages;

/**
 * Reads when something was as people type it: “now”, “today”, “yesterday”, “3 days ago”, “monday”, “2026-09-01”,
 * “yesterday 14:30”, “9:15”.
 */
public final class DayPhrase {

    private static final Pattern TIME = Pattern.compile("(?:(.*)\\s)?(\\d{1,2}):(\\d{2})");
    private static final Pattern AGO = Pattern.compile("(\\d{1,5})\\s*(\\p{L}+).*");
    private static final int SHORTEST_NAME = 3;

    private final LocalDateTime now;

    /** @param now the time in the user's zone */
    public DayPhrase(LocalDateTime now) {
        this.now = now;
    }

    /**
     * @param text nothing counts as now
     * @return when it was; never later than now
     * @throws DateTimeException with a sentence for the user
     */
    public Moment parse(String text) {
        var phrase = text.strip().toLowerCase(Locale.getDefault());
        if (phrase.isEmpty() || phrase.equals(Messages.Day_now)) {
            return new Moment(now.toLocalDate(), now.toLocalTime().withSecond(0).withNano(0));
        }
        return notLater(moment(phrase, text.strip()));
    }

    private Moment notLater(Moment moment) {
        var earliest = moment.time() == null ? moment.day().atStartOfDay() : moment.day().atTime(moment.time());
        if (earliest.isAfter(now)) {
            throw new DateTimeException(NLS.bind(Messages.Day_future, moment));
        }
        return moment;
    }

    private Moment moment(String phrase, String typed) {
        var time = TIME.matcher(phrase);
        if (!time.matches()) {
            return new Moment(day(phrase).orElseThrow(() -> unknown(typed)), null);
        }
        var day = time.group(1) == null ? Optional.of(now.toLocalDate()) : day(time.group(1).strip());
        return new Moment(day.orElseThrow(() -> unknown(typed)), time(time, typed));
    }

    private static LocalTime time(Matcher matcher, String typed) {
        try {
            return LocalTime.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            throw unknown(typed);
        }
    }

    private Optional<LocalDate> day(String phrase) {
        var today = now.toLocalDate();
        if (phrase.equals(Messages.Day_today) || phrase.equals(Messages.Day_now)) {
            return Optional.of(today);
        }
        if (phrase.equals(Messages.Day_yesterday)) {
            return Optional.of(today.minusDays(1));
        }
        return iso(phrase).or(() -> ago(phrase)).or(() -> weekday(phrase));
    }

    private static Optional<LocalDate> iso(String phrase) {
        try {
            return Optional.of(LocalDate.parse(phrase));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> ago(String phrase) {
        var matcher = AGO.matcher(phrase);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(matcher.group(1));
        if (Messages.Day_day.startsWith(matcher.group(2)) || Messages.Day_days.startsWith(matcher.group(2))) {
            return Optional.of(now.toLocalDate().minusDays(count));
        }
        if (Messages.Day_week.startsWith(matcher.group(2)) || Messages.Day_weeks.startsWith(matcher.group(2))) {
            return Optional.of(now.toLocalDate().minusWeeks(count));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> weekday(String phrase) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> isName(phrase, day)).findFirst()
                .map(day -> now.toLocalDate().with(TemporalAdjusters.previous(day)));
    }

    private static boolean isName(String phrase, DayOfWeek day) {
        return phrase.length() >= SHORTEST_NAME && day.getDisplayName(TextStyle.FULL, Locale.getDefault())
                .toLowerCase(Locale.getDefault()).startsWith(phrase);
    }

    private static DateTimeException unknown(String typed) {
        return new DateTimeException(NLS.bind(Messages.Day_unknown, typed));
    }
}
