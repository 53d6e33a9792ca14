// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.relationship;

import java.time.LocalDate;

import org.kith.model.contacts.Employment;

/**
 * The time of an employment.
 *
 * @param from null if unknown
 * @param until null if it goes on, as far as is known
 */
record Period(LocalDate from, LocalDate until) {

    static Period of(Employment employment) {
        return new Period(employment.getStart() == null ? null : employment.getStart().earliest(),
                employment.getEnd() == null ? null : employment.getEnd().latest());
    }

    boolean isApartFrom(Period other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    private boolean endsBefore(Period other) {
        return until != null && other.from != null && until.isBefore(other.from);
    }

    /** @return whether both go on; also those without a beginning, which is how contacts come from an address book */
    boolean goesOnWith(Period other) {
        return until == null && other.until == null;
    }

    /** @return whether it is certain that two that are not apart had time in common */
    boolean isKnownBeside(Period other) {
        return goesOnWith(other) || from != null && other.from != null;
    }

    /** @return the time in common, of two that are not apart */
    Period and(Period other) {
        return new Period(from == null || other.from != null && other.from.isAfter(from) ? other.from : from,
                until == null || other.until != null && other.until.isBefore(until) ? other.until : until);
    }
}
