// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal;

import org.eclipse.osgi.util.NLS;

/** What the views of mentorships say; the texts are in {@code messages.properties}. */
public final class Messages extends NLS {

    public static String Advice_counts;
    public static String Advice_hint;
    public static String Advice_resultOf;
    public static String Advice_resultTitle;
    public static String Advice_topic;
    public static String Advice_works;
    public static String Agreement_anew;
    public static String Agreement_begin;
    public static String Agreement_none;
    public static String Agreement_sign;
    public static String Agreement_signature;
    public static String Agreement_signed;
    public static String Agreement_unsigned;
    public static String Agreement_version;
    public static String Begin_asMentee;
    public static String Begin_asMentor;
    public static String Begin_begin;
    public static String Begin_button;
    public static String Begin_full;
    public static String Begin_kind;
    public static String Begin_status;
    public static String Begin_title;
    public static String Begin_topic;
    public static String Begin_who;
    public static String Begin_youAreFullAsMentee;
    public static String Begin_youAreFullAsMentor;
    public static String Closing_achieved;
    public static String Closing_complete;
    public static String Closing_days;
    public static String Closing_rating;
    public static String Closing_remember;
    public static String Closing_title;
    public static String Commitment_until;
    public static String Edit_addPoint;
    public static String Edit_advise;
    public static String Edit_agree;
    public static String Edit_answer;
    public static String Edit_begin;
    public static String Edit_close;
    public static String Edit_commit;
    public static String Edit_goal;
    public static String Edit_hold;
    public static String Edit_move;
    public static String Edit_plan;
    public static String Edit_planAll;
    public static String Edit_progress;
    public static String Edit_remove;
    public static String Edit_removePoint;
    public static String Edit_result;
    public static String Edit_sign;
    public static String Edit_tick;
    public static String Goal_actions;
    public static String Goal_add;
    public static String Goal_addAction;
    public static String Goal_enter;
    public static String Goal_missing;
    public static String Goal_noNumber;
    public static String Goal_of;
    public static String Goal_percent;
    public static String Goal_progress;
    public static String Goal_series;
    public static String Line_done;
    public static String Line_toggleTip;
    public static String Mentorships_commitment;
    public static String Mentorships_commitments;
    public static String Mentorships_empty;
    public static String Mentorships_emptyHint;
    public static String Mentorships_ended;
    public static String Mentorships_list;
    public static String Mentorships_next;
    public static String Mentorships_noNext;
    public static String Mentorships_open;
    public static String Rating_none;
    public static String Remove_question;
    public static String Remove_title;
    public static String Role_mentee;
    public static String Role_mentor;
    public static String Session_addAdvice;
    public static String Session_addCommitment;
    public static String Session_addPoint;
    public static String Session_advice;
    public static String Session_adviceCount;
    public static String Session_agenda;
    public static String Session_carriedOver;
    public static String Session_commitmentCount;
    public static String Session_commitments;
    public static String Session_details;
    public static String Session_grow;
    public static String Session_held;
    public static String Session_heldTip;
    public static String Session_none;
    public static String Session_noneHint;
    public static String Session_options;
    public static String Session_plan;
    public static String Session_planAll;
    public static String Session_planAllTip;
    public static String Session_planTip;
    public static String Session_startWrong;
    public static String Session_title;
    public static String Session_until;
    public static String Session_untilWrong;
    public static String Session_who;
    public static String Smart_measurable;
    public static String Smart_relevant;
    public static String Smart_specific;
    public static String Smart_timeBound;
    public static String Status_moveTip;
    public static String Status_since;
    public static String Tab_advice;
    public static String Tab_agreement;
    public static String Tab_goals;
    public static String Tab_session;
    public static String Tab_sessions;
    public static String Tab_timeline;
    public static String Timeline_applied;
    public static String Timeline_progress;
    public static String Timeline_session;

    static {
        NLS.initializeMessages("org.kith.ui.mentorship.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
