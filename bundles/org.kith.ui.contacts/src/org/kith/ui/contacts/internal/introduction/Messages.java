// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import org.eclipse.osgi.util.NLS;

/** What Introductions says; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Action_introduce;
    public static String Action_introduceTip;
    public static String Action_nextTip;
    public static String Action_removeTip;
    public static String Action_request;
    public static String Action_requestTip;
    public static String Action_write;
    public static String Action_writeTip;
    public static String Action_done;
    public static String Action_doneTip;
    public static String Action_plan;
    public static String Action_planTip;
    public static String Action_thank;
    public static String Action_thankTip;
    public static String Edit_planTask;
    public static String Edit_removeTask;
    public static String Plan_title;
    public static String ToDo;
    public static String ToDo_until;
    public static String Unthanked;
    public static String Consent_both;
    public static String Consent_notAsked;
    public static String Consent_question;
    public static String Consent_title;
    public static String Consent_why;
    public static String Edit_move;
    public static String Edit_plan;
    public static String Edit_remove;
    public static String Edit_request;
    public static String Empty;
    public static String EmptyHint;
    public static String Known;
    public static String Name;
    public static String Nobody;
    public static String Pair_names;
    public static String Pair_nobody;
    public static String Pair_one;
    public static String Pair_reason;
    public static String Pair_some;
    public static String Pairs;
    public static String Pending;
    public static String Pending_who;
    public static String Reached;
    public static String Request_blurb;
    public static String Request_mail;
    public static String Request_mailBlurb;
    public static String Request_mailPurpose;
    public static String Request_purpose;
    public static String Request_subject;
    public static String Request_title;
    public static String Request_who;
    public static String Request_write;
    public static String Somebody_formerly;
    public static String Somebody_now;
    public static String Somebody_through;
    public static String Somebody_until;
    public static String Target;
    public static String Target_organization;
    public static String Unreached;
    public static String Way_detail;
    public static String Way_direct;
    public static String Ways;
    public static String Ways_none;
    public static String You;

    static {
        NLS.initializeMessages("org.kith.ui.contacts.internal.introduction.messages", Messages.class);
    }

    private Messages() {
    }
}
