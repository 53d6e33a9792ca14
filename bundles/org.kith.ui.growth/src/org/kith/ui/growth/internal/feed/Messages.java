// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import org.eclipse.osgi.util.NLS;

/** What this package says to the user; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Add_address;
    public static String Add_button;
    public static String Add_enter;
    public static String Add_fetching;
    public static String Add_help;
    public static String Add_there;
    public static String Add_title;
    public static String Edit_add;
    public static String Edit_fetch;
    public static String Edit_read;
    public static String Edit_readAll;
    public static String Edit_remove;
    public static String Edit_unread;
    public static String Entries_fetched;
    public static String Entries_list;
    public static String Entries_readAll;
    public static String Entry_capture;
    public static String Entry_captureTip;
    public static String Entry_noText;
    public static String Entry_openTip;
    public static String Entry_readTip;
    public static String Entry_text;
    public static String Entry_unread;
    public static String Entry_unreadTip;
    public static String Feeds_allRead;
    public static String Feeds_empty;
    public static String Feeds_emptyHint;
    public static String Feeds_filter;
    public static String Feeds_list;
    public static String Feeds_unread;
    public static String Fetch_button;
    public static String Fetch_cancel;
    public static String Fetch_cancelled;
    public static String Fetch_done;
    public static String Fetch_hint;
    public static String Fetch_problem;
    public static String Fetch_progress;
    public static String Fetch_title;

    static {
        NLS.initializeMessages("org.kith.ui.growth.internal.feed.messages", Messages.class);
    }

    private Messages() {
    }
}
