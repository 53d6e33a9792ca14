// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.time.LocalDate;

/**
 * How often to be in touch with a person, and why.
 *
 * @param targetDays at least 1
 * @param maxDays at least {@code targetDays}
 * @param quietUntil nothing is due before this day; null if there is no such day
 * @param origin what the rule comes from
 */
public record CadenceRule(int targetDays, int maxDays, LocalDate quietUntil, Origin origin) {

    /** Where a rule comes from; the first of these that there is counts. */
    public enum Origin {
        /** Set for the person. */
        MANUAL,
        /** A tag of the person has a cadence. */
        TAG,
        /** The layer the person is in. */
        LAYER
    }

    public CadenceRule {
        if (targetDays < 1 || maxDays < targetDays) {
            throw new IllegalArgumentException("A cadence needs 1 <= target <= maximum, not " + targetDays + " and "
                    + maxDays);
        }
    }

    /** @return whether nothing is due yet on a day, however long the last contact is ago */
    public boolean isQuietOn(LocalDate day) {
        return quietUntil != null && day.isBefore(quietUntil);
    }
}
