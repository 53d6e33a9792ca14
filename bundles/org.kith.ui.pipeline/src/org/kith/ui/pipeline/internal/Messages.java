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
    public static String Board_more;
    public static String Board_name;
    public static String Boards_currencies;
    public static String Boards_delete;
    public static String Boards_new;
    public static String Boards_stages;
    public static String Card_days;
    public static String Card_daysSpoken;
    public static String Card_knownSpoken;
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
    public static String Contact_add;
    public static String Contact_list;
    public static String Contact_tip;
    public static String Count_all;
    public static String Count_some;
    public static String Currency_rates;
    public static String Currency_title;
    public static String Currency_wrong;
    public static String Delete_boardQuestion;
    public static String Delete_boardTitle;
    public static String Delete_question;
    public static String Delete_title;
    public static String Edit_add;
    public static String Edit_check;
    public static String Edit_create;
    public static String Edit_currencies;
    public static String Edit_delete;
    public static String Edit_deleteBoard;
    public static String Edit_dismiss;
    public static String Edit_forget;
    public static String Edit_involve;
    public static String Edit_move;
    public static String Edit_plan;
    public static String Edit_play;
    public static String Edit_remove;
    public static String Edit_stages;
    public static String Edit_toggle;
    public static String Edit_trace;
    public static String Exceed_question;
    public static String Exceed_title;
    public static String Exceed_yes;
    public static String Field_amountWrong;
    public static String Field_asStage;
    public static String Field_day;
    public static String Field_gain;
    public static String Field_noGain;
    public static String Field_probability;
    public static String Field_skills;
    public static String Filter_hint;
    public static String Filter_name;
    public static String Grouping_kind;
    public static String Grouping_none;
    public static String Grouping_nowhere;
    public static String Grouping_organization;
    public static String Header_close;
    public static String Header_days;
    public static String Header_rotting;
    public static String Known_direct;
    public static String Known_formerly;
    public static String Known_list;
    public static String Known_more;
    public static String Known_noWay;
    public static String Known_nobody;
    public static String Known_now;
    public static String Known_nowhere;
    public static String Known_open;
    public static String Known_through;
    public static String Known_until;
    public static String Lost_question;
    public static String Lost_title;
    public static String Menu_add;
    public static String Menu_delete;
    public static String Menu_fold;
    public static String Menu_move;
    public static String Menu_open;
    public static String Menu_unfold;
    public static String Origin_door;
    public static String Origin_introduction;
    public static String Origin_list;
    public static String Origin_other;
    public static String Origin_person;
    public static String Origin_referral;
    public static String Origin_stages;
    public static String Stage_checklist;
    public static String Stage_criteria;
    public static String Stages_add;
    public static String Stages_board;
    public static String Stages_checklist;
    public static String Stages_days;
    public static String Stages_describe;
    public static String Stages_down;
    public static String Stages_merge;
    public static String Stages_new;
    public static String Stages_of;
    public static String Stages_probability;
    public static String Stages_remove;
    public static String Stages_save;
    public static String Stages_take;
    public static String Stages_title;
    public static String Stages_up;
    public static String Tab_fields;
    public static String Tab_next;
    public static String Tab_origin;
    public static String Task_add;
    public static String Task_due;
    public static String Task_list;
    public static String Task_until;
    public static String Task_untilWrong;

    static {
        NLS.initializeMessages("org.kith.ui.pipeline.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
