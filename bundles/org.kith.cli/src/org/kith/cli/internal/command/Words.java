// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.Locale;

import org.kith.cli.internal.output.Style;
import org.kith.core.history.Touch;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieClass;
import org.kith.model.contacts.InteractionKind;

/** How values read. */
final class Words {

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
