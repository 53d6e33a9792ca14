// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;

import org.eclipse.emf.common.util.Enumerator;
import org.kith.cli.internal.output.Style;
import org.kith.core.history.Touch;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieClass;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.Mentorship;

/** How values read. */
final class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int PER_CENT = 100;

    private Words() {
    }

    static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static String of(DueStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    static String of(TieClass tieClass) {
        return tieClass.name().toLowerCase(Locale.ROOT);
    }

    static String of(Enumerator value) {
        return org.kith.model.edit.Words.of(value);
    }

    /** @return as what somebody takes part in a mentorship; empty if they do not */
    static String role(Mentorship mentorship, Person person) {
        return mentorship.getMentors().contains(person) ? Messages.asMentor
                : mentorship.getMentees().contains(person) ? Messages.asMentee : "";
    }

    static String time(Instant time, ZoneId zone) {
        return MINUTE.format(time.atZone(zone));
    }

    /** @param part 0 to 1; empty if it is not known */
    static String percent(OptionalDouble part) {
        return part.isPresent() ? percent(part.getAsDouble()) : "";
    }

    static String percent(double part) {
        return Math.round(part * PER_CENT) + " %";
    }

    /** @return without a fraction if there is none */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
    }

    static Style style(DueStatus status) {
        return switch (status) {
            case GREEN -> Style.GREEN;
            case AMBER -> Style.AMBER;
            case RED -> Style.RED;
        };
    }

    /** @return the day of the last contact until the end of a day; null if there was none */
    static LocalDate lastContact(PersonRow row, LocalDate today) {
        for (int i = row.touches().size() - 1; i >= 0; i--) {
            var day = LocalDate.ofEpochDay(Touch.epochDay(row.touches().get(i)));
            if (!day.isAfter(today)) {
                return day;
            }
        }
        return null;
    }

    /** @return as in “Log a call with Ada” */
    static String of(InteractionKind kind) {
        return switch (kind) {
            case MEETING_IN_PERSON -> Messages.meeting;
            case VIDEO_CALL -> Messages.videoCall;
            case PHONE_CALL -> Messages.call;
            case EMAIL -> Messages.anEmail;
            case DIRECT_MESSAGE -> Messages.message;
            case SOCIAL_REACTION -> Messages.reaction;
            case EVENT_ENCOUNTER -> Messages.event;
            case LETTER -> Messages.letter;
            case MENTORING_SESSION -> Messages.mentoringSession;
            case OTHER -> Messages.contact;
        };
    }
}
