// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.util.Objects;

import org.kith.core.internal.Messages;
import org.kith.core.plot.Unit;

/**
 * One number of a report.
 *
 * @param key names it for programs, in one word: the same in every report
 * @param name for the user
 * @param value rounded to what means something; NaN if it is not known
 * @param unit of the value
 * @param query where the number comes from, in words
 */
public record Figure(String key, String name, double value, Unit unit, String query) {

    public Figure {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        Objects.requireNonNull(query);
        value = unit.rounded(value);
    }

    /** @return the value as people read it; it says so if it is not known */
    public String text() {
        return Double.isNaN(value) ? Messages.reportUnknown : unit.text(value);
    }
}
