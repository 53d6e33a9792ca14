// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.phrases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Precision;

/**
 * When an interaction was, in the user's zone.
 *
 * @param day never null
 * @param time null if only the day is known
 */
public record Moment(LocalDate day, LocalTime time) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    /** @return when an interaction began */
    public static Moment of(Interaction interaction, ZoneId zone) {
        if (interaction.getPrecision() == Precision.DAY) {
            return new Moment(LocalDate.ofInstant(interaction.getStart(), ZoneOffset.UTC), null);
        }
        var local = LocalDateTime.ofInstant(interaction.getStart(), zone);
        return new Moment(local.toLocalDate(), local.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    /** @return as the model keeps it: midnight UTC where only the day is known */
    public Instant start(ZoneId zone) {
        return time == null ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : day.atTime(time).atZone(zone).toInstant();
    }

    /** @return how exactly it is known */
    public Precision precision() {
        return time == null ? Precision.DAY : Precision.MINUTE;
    }

    /** @return “2026-09-01” or “2026-09-01 14:30”, as {@link DayPhrase} reads it */
    @Override
    public String toString() {
        return time == null ? day.toString() : day + " " + MINUTES.format(time);
    }
}
