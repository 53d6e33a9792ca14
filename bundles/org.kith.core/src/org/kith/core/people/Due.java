// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a person's cadence stands on a day.
 *
 * @param id of the person
 * @param name of the person
 * @param status green, amber or red
 * @param days since the last contact, or since they first met if there was none; {@link #UNKNOWN_DAYS} if neither is
 *        known
 * @param target days aimed for
 * @param maximum days at most
 * @param due the day the target is reached, never before the end of a quiet period; the day before if it is not known
 *        when they were in touch
 * @param reason in words: “46 days since a call, target 30, at most 45”
 * @param score for ranking: larger is more pressing, 0 means not now
 */
public record Due(UUID id, String name, DueStatus status, int days, int target, int maximum, LocalDate due,
        String reason, double score) {

    /** Nobody knows how many days it is. */
    public static final int UNKNOWN_DAYS = -1;
}
