// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.eclipse.osgi.util.NLS;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Precision;

import picocli.CommandLine.TypeConversionException;

/** Days and times as they are typed. */
final class Dates {

    private Dates() {
    }

    static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new TypeConversionException(NLS.bind(Messages.noDate, text));
        }
    }

    /** Sets the start of an interaction: a day, or a day and time in the zone of the user. */
    static void setStart(Interaction interaction, String text, ZoneId zone) {
        var stripped = text.strip();
        boolean timed = stripped.indexOf('T') > 0;
        interaction.setPrecision(timed ? Precision.MINUTE : Precision.DAY);
        interaction.setStart(timed ? time(stripped, zone) : day(stripped));
    }

    private static Instant day(String text) {
        try {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new CommandException(NLS.bind(Messages.noDate, text));
        }
    }

    private static Instant time(String text, ZoneId zone) {
        try {
            return LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new CommandException(NLS.bind(Messages.noTime, text));
        }
    }

    /**
     * @param text a day, or a day and time
     * @param time of a day without one
     */
    static Instant time(String text, LocalTime time, ZoneId zone) {
        var stripped = text.strip();
        return stripped.indexOf('T') > 0 ? time(stripped, zone) : LocalDate.ofInstant(day(stripped), ZoneOffset.UTC)
                .atTime(time).atZone(zone).toInstant();
    }

    /** @return the day on which an interaction was, in the zone of the user */
    static LocalDate day(Interaction interaction, ZoneId zone) {
        return LocalDate.ofInstant(interaction.getStart(),
                interaction.getPrecision() == Precision.DAY ? ZoneOffset.UTC : zone);
    }
}
