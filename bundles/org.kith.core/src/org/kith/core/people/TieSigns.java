// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one signal knows of the tie to one person. Immutable, usable on any thread.
 *
 * @param name what the signal is called, for the user
 * @param weight the most that it adds to a tie, 0 to 100
 * @param halfLifeDays after how many days a sign counts half; above 0
 * @param signs in any order; those later than the day that is asked about don't count
 * @since 1.0
 */
public record TieSigns(String name, double weight, int halfLifeDays, List<Sign> signs) {

    private static final double MOST = 100;

    /** @throws IllegalArgumentException if a number is out of its range */
    public TieSigns {
        Objects.requireNonNull(name);
        signs = List.copyOf(signs);
        if (!(weight >= 0 && weight <= MOST && halfLifeDays > 0)) {
            throw new IllegalArgumentException(name + ": weight " + weight + ", half-life " + halfLifeDays);
        }
    }

    /**
     * Something that speaks for a tie.
     *
     * @param day when it happened; null if it holds for all time and does not fade
     * @param mass how much it says, 1 for a plain sign: the first signs count most; not negative
     * @param reason what it is, in words: “helped with the move”
     */
    public record Sign(LocalDate day, double mass, String reason) {

        /** @throws IllegalArgumentException if the mass is no number of its range */
        public Sign {
            Objects.requireNonNull(reason);
            if (!(mass >= 0 && mass < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(reason + ": " + mass);
            }
        }

        /** @return whether it had happened until the end of a day */
        public boolean isKnownOn(LocalDate today) {
            return day == null || !day.isAfter(today);
        }
    }
}
