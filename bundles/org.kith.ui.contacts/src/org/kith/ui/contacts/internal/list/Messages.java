// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.contacts.internal.list;

import org.eclipse.osgi.util.NLS;

/** What the table of everybody says. */
public final class Messages extends NLS {

    public static String Added_column;
    public static String List_Name;
    public static String Column_Due;
    public static String Column_LastContact;
    public static String Column_Name;
    public static String Column_Organization;
    public static String Column_Tie;
    public static String Column_Title;
    public static String Count_All;
    public static String Count_Some;
    public static String Due_Amber;
    public static String Due_Green;
    public static String Due_Red;
    public static String Empty_ClearFilter;
    public static String Empty_Import;
    public static String Empty_NewNetwork;
    public static String Empty_NewPerson;
    public static String Empty_Nobody;
    public static String Empty_NobodyHint;
    public static String Empty_NoMatch;
    public static String Empty_NoMatchHint;
    public static String Empty_NoNetwork;
    public static String Empty_NoNetworkHint;
    public static String Empty_Open;
    public static String Empty_Opening;
    public static String Empty_OpeningHint;
    public static String Filter_Hint;
    public static String Filter_Name;

    static {
        NLS.initializeMessages("org.kith.ui.contacts.internal.list.messages", Messages.class);
    }

    private Messages() {
    }
}
