// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.plot.Series;

/**
 * Three months.
 *
 * @param first their first day
 */
record Quarter(LocalDate first) {

    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    /** @return those that have a day from one to the other, the oldest first */
    static List<Quarter> between(LocalDate since, LocalDate until) {
        return Stream.iterate(of(since), each -> !each.first().isAfter(until), Quarter::next).toList();
    }

    /** @return how many of some days are in each quarter */
    static Series count(String name, List<Quarter> quarters, Collection<LocalDate> days) {
        return Series.of(name, quarters, quarter -> days.stream().filter(Objects::nonNull).filter(quarter::has).count());
    }

    private Quarter next() {
        return new Quarter(first.plusMonths(MONTHS));
    }

    LocalDate last() {
        return next().first().minusDays(1);
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** @return as people call it: “Q3 2026” */
    @Override
    public String toString() {
        return NLS.bind(Messages.quarter, first.get(IsoFields.QUARTER_OF_YEAR), String.valueOf(first.getYear()));
    }
}
