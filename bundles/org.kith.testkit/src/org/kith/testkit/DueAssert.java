// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import java.time.LocalDate;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;

/** Says how a cadence should stand. */
public final class DueAssert extends AbstractAssert<DueAssert, Due> {

    DueAssert(Due actual) {
        super(actual, DueAssert.class);
    }

    /** Within the target. */
    public DueAssert isGreen() {
        return has(DueStatus.GREEN);
    }

    /** Past the target. */
    public DueAssert isAmber() {
        return has(DueStatus.AMBER);
    }

    /** Past the maximum. */
    public DueAssert isRed() {
        return has(DueStatus.RED);
    }

    /** Has this colour. */
    public DueAssert has(DueStatus status) {
        Assertions.assertThat(actual.status()).as("status of %s", actual).isEqualTo(status);
        return this;
    }

    /** Reaches the target on a day such as {@code 2026-10-01}. */
    public DueAssert isDueOn(String day) {
        Assertions.assertThat(actual.due()).as("due date of %s", actual.name()).isEqualTo(LocalDate.parse(day));
        return this;
    }

    /** Explains itself in these words. */
    public DueAssert saysWhy(String reason) {
        Assertions.assertThat(actual.reason()).as("reason for %s", actual.name()).isEqualTo(reason);
        return this;
    }

    /** Is not to be contacted now. */
    public DueAssert canWait() {
        Assertions.assertThat(actual.score()).as("score of %s", actual.name()).isZero();
        return this;
    }
}
