// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import org.eclipse.osgi.util.NLS;

/** What the view of growth says; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Achieve_button;
    public static String Achieve_title;
    public static String Achieve_what;
    public static String Achievement_evidence;
    public static String Achievement_evidenceTip;
    public static String Achievement_titleMissing;
    public static String Achievement_witness;
    public static String Achievements_corroborated;
    public static String Achievements_empty;
    public static String Achievements_emptyHint;
    public static String Achievements_filter;
    public static String Achievements_list;
    public static String Add;
    public static String Aim_button;
    public static String Aim_title;
    public static String Aim_what;
    public static String Confidence_empty;
    public static String Confidence_emptyHint;
    public static String Confidence_filter;
    public static String Confidence_list;
    public static String Confidence_noSubject;
    public static String Confidence_score;
    public static String Confidence_subjectMissing;
    public static String Confidence_trend;
    public static String Day_missing;
    public static String Edit_achieve;
    public static String Edit_aim;
    public static String Edit_changeReview;
    public static String Edit_changeRole;
    public static String Edit_corroborate;
    public static String Edit_disprove;
    public static String Edit_feel;
    public static String Edit_hear;
    public static String Edit_prove;
    public static String Edit_remove;
    public static String Edit_uncorroborate;
    public static String Feedback_empty;
    public static String Feedback_emptyHint;
    public static String Feedback_filter;
    public static String Feedback_list;
    public static String Feedback_summary;
    public static String Feedback_textMissing;
    public static String Feel_button;
    public static String Feel_in;
    public static String Feel_name;
    public static String Feel_score;
    public static String Feel_situation;
    public static String Feel_skill;
    public static String Feel_title;
    public static String Hear_button;
    public static String Hear_from;
    public static String Hear_skills;
    public static String Hear_text;
    public static String Hear_title;
    public static String Remove_achievement;
    public static String Remove_entry;
    public static String Remove_feedback;
    public static String Remove_question;
    public static String Remove_review;
    public static String Remove_role;
    public static String Review_button;
    public static String Review_helper;
    public static String Review_intention;
    public static String Review_thank;
    public static String Review_week;
    public static String Reviews_empty;
    public static String Reviews_emptyHint;
    public static String Reviews_filter;
    public static String Reviews_list;
    public static String Role_anyLevel;
    public static String Role_asked;
    public static String Role_gap;
    public static String Role_gapOfOne;
    public static String Role_level;
    public static String Role_nameMissing;
    public static String Role_nobody;
    public static String Role_reached;
    public static String Role_requirementsTip;
    public static String Role_skill;
    public static String Role_teachers;
    public static String Roles_empty;
    public static String Roles_emptyHint;
    public static String Roles_filter;
    public static String Roles_list;
    public static String Score_least;
    public static String Score_most;
    public static String Trend_csvDate;
    public static String Trend_csvEvent;
    public static String Trend_csvScore;
    public static String Trend_csvSubject;
    public static String Trend_line;
    public static String Trend_name;
    public static String Trend_point;
    public static String Trend_tab;

    static {
        NLS.initializeMessages("org.kith.ui.growth.internal.journal.messages", Messages.class);
    }

    private Messages() {
    }
}
