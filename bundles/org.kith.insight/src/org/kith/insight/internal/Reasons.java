// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.InteractionKind;

/** Says in words why somebody is due. */
final class Reasons {

    /** From here on it is worth a word. */
    private static final double BRIDGE = 0.5;

    private Reasons() {
    }

    /**
     * @param days since the last contact
     * @param kind of the last contact
     */
    static String sinceContact(int days, InteractionKind kind) {
        return switch (days) {
            case 0 -> NLS.bind(Messages.contactToday, name(kind));
            case 1 -> NLS.bind(Messages.dayAfterContact, name(kind));
            default -> NLS.bind(Messages.daysAfterContact, days, name(kind));
        };
    }

    /** @param days since they first met, without any contact afterwards */
    static String sinceMeeting(int days) {
        return switch (days) {
            case 0 -> Messages.metToday;
            case 1 -> Messages.dayAfterMeeting;
            default -> NLS.bind(Messages.daysAfterMeeting, days);
        };
    }

    static String never() {
        return Messages.neverInTouch;
    }

    /** @return the whole reason, from what there was, what the rule wants, and whom the person leads to */
    static String of(String since, PersonRow row, LocalDate today, boolean unanswered) {
        var rule = row.cadence();
        var reason = NLS.bind(Messages.sinceTargetMaximum,
                new Object[] {since, rule.targetDays(), rule.maxDays()});
        if (rule.isQuietOn(today)) {
            reason = NLS.bind(Messages.quiet, reason, rule.quietUntil());
        }
        if (row.bridge() >= BRIDGE) {
            reason = NLS.bind(Messages.bridge, reason);
        }
        return unanswered ? NLS.bind(Messages.unanswered, reason) : reason;
    }

    private static String name(InteractionKind kind) {
        return switch (kind) {
            case MEETING_IN_PERSON -> Messages.meetingInPerson;
            case VIDEO_CALL -> Messages.videoCall;
            case PHONE_CALL -> Messages.phoneCall;
            case EMAIL -> Messages.email;
            case DIRECT_MESSAGE -> Messages.directMessage;
            case SOCIAL_REACTION -> Messages.socialReaction;
            case EVENT_ENCOUNTER -> Messages.eventEncounter;
            case LETTER -> Messages.letter;
            case MENTORING_SESSION -> Messages.mentoringSession;
            case OTHER -> Messages.otherContact;
        };
    }
}
