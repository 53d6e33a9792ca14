// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One value of a series.
 *
 * @param label what it is the value of
 * @param at where it stands on the way from left to right, in any measure that all points of a plot share
 * @param value NaN if it is not known
 */
public record Point(String label, double at, double value) {

    public Point {
        Objects.requireNonNull(label);
    }

    /** @return the value of a day */
    public static Point on(LocalDate day, double value) {
        return new Point(day.toString(), day.toEpochDay(), value);
    }
}
