// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number with what it counts, as typed.
 *
 * @param name what it counts
 * @param value not below 0
 */
record TypedNumber(String name, double value) {

    private static final Pattern NUMBER_LAST = Pattern.compile("(?<name>.*\\D)\\s+(?<value>[\\d.,]+)");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(?<value>[\\d.,]+)\\s+(?<name>\\D.*)");

    /** @return what “480 views” or “views 480” says; empty if it says no number */
    static Optional<TypedNumber> of(String typed) {
        return Stream.of(NUMBER_FIRST, NUMBER_LAST).map(each -> each.matcher(typed.strip())).filter(Matcher::matches)
                .findFirst().flatMap(found -> value(found.group("value"))
                        .map(value -> new TypedNumber(found.group("name").strip(), value)));
    }

    /** Commas are between thousands. */
    private static Optional<Double> value(String digits) {
        try {
            return Optional.of(Double.valueOf(digits.replace(",", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
