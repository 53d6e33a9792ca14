// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.kith.exchange.internal.person.Dates;
import org.kith.model.PartialDate;

/**
 * Days as LinkedIn’s export writes them, with or without a time: 15 Mar 2025, 8/15/26, 8/15/26, 4:05 PM, 06/01/25 12:00
 * PM, 2026/07/28 13:20:49 UTC.
 */
final class LinkedInDays {

    private static final Pattern TIME = Pattern.compile(",?\\s+\\d{1,2}:\\d{2}(:\\d{2})?(\\s*[AP]M)?(\\s+UTC)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}/\\d{2}/\\d{2}");

    private LinkedInDays() {
    }

    /** @return the day; empty if it is none, or not the whole of one */
    static Optional<LocalDate> parse(String text) {
        var day = TIME.matcher(text.strip()).replaceFirst("");
        return Dates.parse(YEAR_FIRST.matcher(day).matches() ? day.replace('/', '-') : day)
                .filter(LinkedInDays::isWhole).map(PartialDate::earliest);
    }

    private static boolean isWhole(PartialDate date) {
        return date.knownYear().isPresent() && date.day() > 0;
    }
}
