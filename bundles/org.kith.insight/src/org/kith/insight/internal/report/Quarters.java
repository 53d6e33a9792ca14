// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.kith.core.growth.Quarter;
import org.kith.core.plot.Series;

/** What reports tell by quarters. */
final class Quarters {

    private static final int MONTHS = 3;

    private Quarters() {
    }

    /** @return those that have a day from one to the other, the oldest first */
    static List<Quarter> between(LocalDate since, LocalDate until) {
        return Stream.iterate(Quarter.of(since), each -> each.compareTo(Quarter.of(until)) <= 0, Quarter::next)
                .toList();
    }

    /** @return how many of some days are in each quarter; null is none */
    static Series count(String name, List<Quarter> quarters, Collection<LocalDate> days) {
        return Series.of(name, quarters, quarter -> days.stream().filter(Objects::nonNull)
                .filter(day -> Quarter.of(day).equals(quarter)).count());
    }

    static LocalDate last(Quarter quarter) {
        return YearMonth.of(quarter.year(), quarter.number() * MONTHS).atEndOfMonth();
    }
}
