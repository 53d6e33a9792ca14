// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.example.kith.languages;

import java.time.LocalDate;

import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieSignal;
import org.osgi.service.component.annotations.Component;

/** Counts for how long the owner has known somebody: ten years count in full. */
@Component
public final class YearsKnown implements TieSignal {

    private static final double FULL_YEARS = 10;

    @Override
    public String name() {
        return "Years known";
    }

    @Override
    public double weight() {
        return 5;
    }

    @Override
    public double value(PersonRow row, LocalDate day) {
        return Math.clamp(years(row, day) / FULL_YEARS, 0, 1);
    }

    @Override
    public String reason(PersonRow row, LocalDate day) {
        return row.firstMet() == null ? "" : "known for " + years(row, day) + " years";
    }

    private static int years(PersonRow row, LocalDate day) {
        return row.firstMet() == null ? 0 : Math.max(0, day.getYear() - row.firstMet().year());
    }
}
