// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.kith.core.growth.Reviews;

import picocli.CommandLine.Option;

/** Which week a review looks back on. */
final class WeekOption {

    @Option(names = "--week", paramLabel = "DATE", descriptionKey = "review.week")
    private LocalDate day;

    /** @return the Monday of the week of the day that was given; else of the one to look back on */
    LocalDate monday(LocalDate today) {
        return day == null ? Reviews.week(today) : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
