// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages;

import java.time.LocalDate;

import org.kith.core.history.Touch;
import org.kith.core.mentorship.Matcher;
import org.kith.core.people.PersonRow;
import org.osgi.service.component.annotations.Component;

/** Prefers as a mentor whom the owner was in touch with lately: half as much each quarter. */
@Component
public final class LatelyMet implements Matcher {

    private static final double HALF_DAYS = 90;

    @Override
    public String name() {
        return "Lately met";
    }

    @Override
    public double weight() {
        return 5;
    }

    @Override
    public double value(PersonRow row, boolean asMentor, LocalDate day) {
        return row.touches().isEmpty() ? 0 : Math.min(1, Math.pow(2, -days(row, day) / HALF_DAYS));
    }

    @Override
    public String reason(PersonRow row, boolean asMentor, LocalDate day) {
        return row.touches().isEmpty() ? "not met yet" : "last contact " + days(row, day) + " days ago";
    }

    private static long days(PersonRow row, LocalDate day) {
        return day.toEpochDay() - Touch.epochDay(row.touches().last());
    }
}
