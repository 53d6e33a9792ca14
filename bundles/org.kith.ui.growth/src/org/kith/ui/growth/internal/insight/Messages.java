// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import org.eclipse.osgi.util.NLS;

/** What the view of insights says; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Capture_button;
    public static String Capture_enter;
    public static String Capture_help;
    public static String Capture_horizon;
    public static String Capture_impact;
    public static String Capture_in;
    public static String Capture_line;
    public static String Capture_noTopic;
    public static String Capture_sources;
    public static String Capture_title;
    public static String Capture_topics;
    public static String Capture_unknown;
    public static String Detail_expire;
    public static String Detail_expireTip;
    public static String Detail_ledTo;
    public static String Detail_pursue;
    public static String Detail_pursueTip;
    public static String Detail_review;
    public static String Detail_reviewTip;
    public static String Detail_revive;
    public static String Detail_reviveTip;
    public static String Detail_supersede;
    public static String Detail_supersedeTip;
    public static String Edit_addSource;
    public static String Edit_agree;
    public static String Edit_capture;
    public static String Edit_disagree;
    public static String Edit_expire;
    public static String Edit_forget;
    public static String Edit_pursue;
    public static String Edit_remove;
    public static String Edit_removeSource;
    public static String Edit_review;
    public static String Edit_revive;
    public static String Edit_supersede;
    public static String Fields_dayMissing;
    public static String Fields_titleMissing;
    public static String Impact_least;
    public static String Impact_most;
    public static String Insights_current;
    public static String Insights_empty;
    public static String Insights_emptyHint;
    public static String Insights_feeds;
    public static String Insights_filter;
    public static String Insights_list;
    public static String Insights_past;
    public static String Insights_radar;
    public static String Insights_review;
    public static String Insights_summary;
    public static String Insights_timeline;
    public static String Radar_choose;
    public static String Radar_chooseHint;
    public static String Radar_csvHorizon;
    public static String Radar_csvImpact;
    public static String Radar_csvSure;
    public static String Radar_csvTitle;
    public static String Radar_csvTopic;
    public static String Radar_empty;
    public static String Radar_emptyHint;
    public static String Radar_export;
    public static String Radar_legend;
    public static String Radar_others;
    public static String Radar_save;
    public static String Remove_question;
    public static String Remove_title;
    public static String State_expired;
    public static String State_review;
    public static String State_superseded;
    public static String Supersede_by;
    public static String Supersede_enter;
    public static String Supersede_none;
    public static String Supersede_question;
    public static String Supersede_title;
    public static String Tellers_agreed;
    public static String Tellers_agrees;
    public static String Tellers_confirmed;
    public static String Tellers_disagreed;
    public static String Tellers_disagrees;
    public static String Tellers_empty;
    public static String Tellers_emptyHint;
    public static String Tellers_last;
    public static String Tellers_list;
    public static String Tellers_other;
    public static String Tellers_others;
    public static String Tellers_source;
    public static String Tellers_sure;
    public static String Tellers_sureOf;
    public static String Tellers_tip;
    public static String Tellers_told;
    public static String Tellers_topics;
    public static String Tellers_who;
    public static String Timeline_empty;
    public static String Timeline_emptyHint;
    public static String Timeline_noTopic;
    public static String Timeline_part;
    public static String Timeline_point;
    public static String Timeline_share;
    public static String Timeline_shares;
    public static String Timeline_title;
    public static String Timeline_topic;
    public static String Timeline_whole;

    static {
        NLS.initializeMessages("org.kith.ui.growth.internal.insight.messages", Messages.class);
    }

    private Messages() {
    }
}
