// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal;

import org.eclipse.osgi.util.NLS;

/** What the views of opportunities say; the texts are in {@code messages.properties}. */
public final class Messages extends NLS {

    public static String Add_hint;
    public static String Add_name;
    public static String Board_board;
    public static String Board_empty;
    public static String Board_emptyHint;
    public static String Board_lanes;
    public static String Board_name;
    public static String Board_new;
    public static String Card_days;
    public static String Card_daysSpoken;
    public static String Card_late;
    public static String Card_nothingPlanned;
    public static String Card_oneDaySpoken;
    public static String Card_rotting;
    public static String Card_until;
    public static String Column_collapsed;
    public static String Column_count;
    public static String Column_keys;
    public static String Column_over;
    public static String Column_spoken;
    public static String Column_without;
    public static String Column_worth;
    public static String Count_all;
    public static String Count_some;
    public static String Delete_question;
    public static String Delete_title;
    public static String Edit_add;
    public static String Edit_create;
    public static String Edit_delete;
    public static String Edit_move;
    public static String Exceed_question;
    public static String Exceed_title;
    public static String Exceed_yes;
    public static String Filter_hint;
    public static String Filter_name;
    public static String Grouping_kind;
    public static String Grouping_none;
    public static String Grouping_nowhere;
    public static String Grouping_organization;
    public static String Lost_question;
    public static String Lost_title;
    public static String Menu_add;
    public static String Menu_delete;
    public static String Menu_fold;
    public static String Menu_move;
    public static String Menu_open;
    public static String Menu_unfold;

    static {
        NLS.initializeMessages("org.kith.ui.pipeline.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
