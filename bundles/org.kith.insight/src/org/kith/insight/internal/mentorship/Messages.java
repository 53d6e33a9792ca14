// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.mentorship;

import org.eclipse.osgi.util.NLS;

/** What is said about mentors; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String skills;
    public static String availability;
    public static String language;
    public static String tie;
    public static String style;
    public static String someSkills;
    public static String room;
    public static String roomNeverSaid;
    public static String offersNot;
    public static String seeksNot;
    public static String languageCommon;
    public static String languageNone;
    public static String languageUnknown;
    public static String tieStrength;
    public static String tieThrough;
    public static String tieNone;
    public static String styleCommon;
    public static String styleNone;
    public static String styleUnknown;
    public static String matching;

    static {
        NLS.initializeMessages("org.kith.insight.internal.mentorship.messages", Messages.class);
    }

    private Messages() {
    }
}
