// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to the user; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String contactToday;
    public static String dayAfterContact;
    public static String daysAfterContact;
    public static String metToday;
    public static String dayAfterMeeting;
    public static String daysAfterMeeting;
    public static String neverInTouch;
    public static String sinceTargetMaximum;
    public static String quiet;
    public static String unanswered;
    public static String bridge;
    public static String meetingInPerson;
    public static String videoCall;
    public static String phoneCall;
    public static String email;
    public static String directMessage;
    public static String socialReaction;
    public static String eventEncounter;
    public static String letter;
    public static String mentoringSession;
    public static String otherContact;
    public static String frequency;
    public static String closeness;
    public static String reciprocity;
    public static String intimacy;
    public static String duration;
    public static String noContact;
    public static String oneContact;
    public static String contacts;
    public static String closenessNotSaid;
    public static String closenessSaid;
    public static String initiative;
    public static String personal;
    public static String startUnknown;
    public static String known;
    public static String weighing;
    public static String noSign;
    public static String signAndMore;

    static {
        NLS.initializeMessages("org.kith.insight.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
