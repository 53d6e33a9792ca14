// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/**
 * A quarter of a year.
 *
 * @param year of the calendar
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int LAST = 4;
    private static final Comparator<Quarter> IN_TIME = Comparator.comparingInt(Quarter::year)
            .thenComparingInt(Quarter::number);

    /** @return the quarter of a day */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** @return the one after it */
    public Quarter next() {
        return number == LAST ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return IN_TIME.compare(this, other);
    }

    /** @return as in “2026 Q3” */
    @Override
    public String toString() {
        return year + " Q" + number;
    }
}
