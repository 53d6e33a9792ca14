// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.relationship;

import org.eclipse.osgi.util.NLS;

/** What speaks for a tie; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String once;
    public static String often;
    public static String onceInGroup;
    public static String oftenInGroup;
    public static String bothNow;
    public static String bothUntil;
    public static String bothFrom;
    public static String bothSometime;
    public static String bothKnow;
    public static String bothKnowMore;
    public static String bothInGroup;

    static {
        NLS.initializeMessages("org.kith.insight.internal.relationship.messages", Messages.class);
    }

    private Messages() {
    }
}
