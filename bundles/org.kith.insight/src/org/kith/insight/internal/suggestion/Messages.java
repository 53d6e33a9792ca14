// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import org.eclipse.osgi.util.NLS;

/** What suggestions say; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String keepInTouch;
    public static String birthday;
    public static String anniversary;
    public static String today;
    public static String tomorrow;
    public static String inDays;
    public static String turns;
    public static String years;
    public static String promise;
    public static String thank;
    public static String thankYou;
    public static String introducedYou;
    public static String referredYou;
    public static String task;
    public static String taskOf;
    public static String promisedToThem;
    public static String promisedByThem;
    public static String dueToday;
    public static String dueTomorrow;
    public static String dueInDays;
    public static String oneDayLate;
    public static String daysLate;
    public static String question;
    public static String answerNeeded;
    public static String answerNeededToday;
    public static String answerWasNeeded;
    public static String suggesting;
    public static String mentorship;
    public static String sessionToday;
    public static String sessionTomorrow;
    public static String sessionNotLogged;
    public static String noFirstSession;
    public static String silentForDays;
    public static String goalOffTrack;
    public static String goalOver;
    public static String collaboration;
    public static String milestoneDue;
    public static String objectiveDue;
    public static String neverReviewed;
    public static String notReviewed;
    public static String insight;
    public static String insightTold;
    public static String insightKnown;
    public static String talk;
    public static String callForPapers;
    public static String callForPapersOf;
    public static String event;
    public static String eventToday;
    public static String eventTomorrow;
    public static String eventInDays;
    public static String eventIn;
    public static String eventWith;
    public static String eventOver;
    public static String weeklyReview;
    public static String growth;
    public static String weekToReview;

    static {
        NLS.initializeMessages("org.kith.insight.internal.suggestion.messages", Messages.class);
    }

    private Messages() {
    }
}
