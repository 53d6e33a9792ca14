// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.referral;

import org.eclipse.osgi.util.NLS;

/** What the view of referrals says; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Detail_day;
    public static String Detail_moveTip;
    public static String Detail_parts;
    public static String Detail_partsTip;
    public static String Detail_skills;
    public static String Detail_thank;
    public static String Detail_thankTip;
    public static String Edit_ask;
    public static String Edit_move;
    public static String Edit_remove;
    public static String Edit_thank;
    public static String Refer_begin;
    public static String Refer_button;
    public static String Refer_candidate;
    public static String Refer_given;
    public static String Refer_newOrganization;
    public static String Refer_opportunity;
    public static String Refer_others;
    public static String Refer_received;
    public static String Refer_recipient;
    public static String Refer_referrer;
    public static String Refer_title;
    public static String Referrals_empty;
    public static String Referrals_emptyHint;
    public static String Referrals_ended;
    public static String Referrals_filter;
    public static String Referrals_given;
    public static String Referrals_list;
    public static String Referrals_others;
    public static String Referrals_received;
    public static String Remove_question;
    public static String Remove_title;
    public static String State_asked;
    public static String State_on;
    public static String State_submitted;
    public static String Success_given;
    public static String Success_received;
    public static String Success_referrer;
    public static String Tab_endorsements;
    public static String Tab_recommendations;
    public static String Tab_referrals;
    public static String Title_given;
    public static String Title_others;
    public static String Title_received;
    public static String Title_toYou;

    static {
        NLS.initializeMessages("org.kith.ui.pipeline.internal.referral.messages", Messages.class);
    }

    private Messages() {
    }
}
