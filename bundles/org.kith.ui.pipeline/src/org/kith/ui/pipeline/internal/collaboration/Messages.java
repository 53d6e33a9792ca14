// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import org.eclipse.osgi.util.NLS;

/** What the views of collaborations say; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Begin_begin;
    public static String Begin_button;
    public static String Begin_kind;
    public static String Begin_skills;
    public static String Begin_status;
    public static String Begin_title;
    public static String Begin_what;
    public static String Begin_who;
    public static String Collaborations_empty;
    public static String Collaborations_emptyHint;
    public static String Collaborations_ended;
    public static String Collaborations_filter;
    public static String Collaborations_list;
    public static String Collaborations_next;
    public static String Collaborations_open;
    public static String Collaborations_unbalanced;
    public static String Edit_begin;
    public static String Edit_join;
    public static String Edit_leave;
    public static String Edit_move;
    public static String Edit_plan;
    public static String Edit_remove;
    public static String Edit_removePart;
    public static String Edit_removeReview;
    public static String Edit_review;
    public static String Edit_tick;
    public static String Fields_day;
    public static String Fields_noOpportunity;
    public static String Fields_opportunity;
    public static String Find_begin;
    public static String Find_beginTip;
    public static String Find_empty;
    public static String Find_emptyHint;
    public static String Find_knows;
    public static String Find_list;
    public static String Find_nobody;
    public static String Find_nobodyHint;
    public static String Find_title;
    public static String Find_unclaimed;
    public static String Header_end;
    public static String Header_moveTip;
    public static String Header_outcome;
    public static String Header_start;
    public static String Header_why;
    public static String Health_how;
    public static String Health_line;
    public static String Health_notes;
    public static String Health_ofFive;
    public static String Health_review;
    public static String Partners_add;
    public static String Partners_gets;
    public static String Partners_gives;
    public static String Partners_hours;
    public static String Partners_match;
    public static String Partners_matchOf;
    public static String Partners_several;
    public static String Partners_tip;
    public static String Plan_due;
    public static String Plan_milestone;
    public static String Plan_noPartner;
    public static String Plan_objective;
    public static String Plan_reached;
    public static String Plan_sharedBy;
    public static String Plan_until;
    public static String Remove_question;
    public static String Remove_title;
    public static String Tab_fields;
    public static String Tab_health;
    public static String Tab_partners;
    public static String Tab_plan;

    static {
        NLS.initializeMessages("org.kith.ui.pipeline.internal.collaboration.messages", Messages.class);
    }

    private Messages() {
    }
}
