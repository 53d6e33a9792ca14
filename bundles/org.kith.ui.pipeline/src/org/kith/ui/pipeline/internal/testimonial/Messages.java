// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.testimonial;

import org.eclipse.osgi.util.NLS;

/** What the views of recommendations and endorsements say; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Detail_people;
    public static String Detail_peopleTip;
    public static String Edit_recommend;
    public static String Edit_remove;
    public static String Edit_removeEndorsement;
    public static String Endorsement_given;
    public static String Endorsement_received;
    public static String Endorsement_tip;
    public static String Endorsements_empty;
    public static String Endorsements_emptyHint;
    public static String Endorsements_filter;
    public static String Endorsements_given;
    public static String Endorsements_list;
    public static String Endorsements_mine;
    public static String Endorsements_others;
    public static String Endorsements_received;
    public static String Recommend_begin;
    public static String Recommend_button;
    public static String Recommend_given;
    public static String Recommend_person;
    public static String Recommend_received;
    public static String Recommend_title;
    public static String Recommendations_count;
    public static String Recommendations_empty;
    public static String Recommendations_emptyHint;
    public static String Recommendations_filter;
    public static String Recommendations_given;
    public static String Recommendations_list;
    public static String Recommendations_others;
    public static String Recommendations_received;
    public static String Remove_question;
    public static String Remove_title;
    public static String Title_given;
    public static String Title_others;
    public static String Title_received;

    static {
        NLS.initializeMessages("org.kith.ui.pipeline.internal.testimonial.messages", Messages.class);
    }

    private Messages() {
    }
}
