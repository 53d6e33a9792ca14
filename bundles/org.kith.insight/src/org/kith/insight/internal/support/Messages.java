// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.support;

import org.eclipse.osgi.util.NLS;

/** What this package says to the user; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String commonWords;
    public static String knows;
    public static String knowsLittle;
    public static String knowsWell;
    public static String expertIn;
    public static String headline;
    public static String position;
    public static String wentThrough;
    public static String mayKnowSomebody;
    public static String helpSignal;
    public static String helpFromThem;
    public static String helpFromYou;
    public static String tie;
    public static String noTie;
    public static String notAskedYet;
    public static String askedToday;
    public static String askedOnceLately;
    public static String askedOftenLately;
    public static String askedLast;
    public static String even;
    public static String nothingYet;
    public static String youOweOne;
    public static String youOwe;
    public static String theyOweOne;
    public static String theyOwe;
    public static String reasonYouOweOne;
    public static String reasonTheyOweOne;
    public static String reasonYouOwe;
    public static String reasonTheyOwe;

    static {
        NLS.initializeMessages("org.kith.insight.internal.support.messages", Messages.class);
    }

    private Messages() {
    }
}
