// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.brief;

import org.eclipse.osgi.util.NLS;

/** What a brief says; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String changed;
    public static String lastContacts;
    public static String youPromised;
    public static String theyPromised;
    public static String help;
    public static String youBothKnow;
    public static String inCommon;
    public static String notes;
    public static String began;
    public static String left;
    public static String birthday;
    public static String due;
    public static String overdue;
    public static String gotHelp;
    public static String gaveHelp;
    public static String tied;
    public static String sameEmployer;
    public static String sameExperience;
    public static String sessionWith;
    public static String whoMeets;
    public static String agenda;
    public static String goals;
    public static String lastAdvice;
    public static String lastWill;
    public static String growGoal;
    public static String growReality;
    public static String growOptions;
    public static String growWill;
    public static String advice;
    public static String commitments;
    public static String nextSession;
    public static String mentor;
    public static String mentee;
    public static String promisedBy;
    public static String dueOn;
    public static String adviceBy;

    static {
        NLS.initializeMessages("org.kith.insight.internal.brief.messages", Messages.class);
    }

    private Messages() {
    }
}
