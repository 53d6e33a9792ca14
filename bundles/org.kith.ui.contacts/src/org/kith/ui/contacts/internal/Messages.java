// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, see {@code messages.properties}. */
public final class Messages extends NLS {

    public static String Chip_remove;
    public static String Day_day;
    public static String Day_days;
    public static String Day_future;
    public static String Day_now;
    public static String Day_today;
    public static String Day_unknown;
    public static String Day_week;
    public static String Day_weeks;
    public static String Day_yesterday;
    public static String Edit_add;
    public static String Edit_cadence;
    public static String Edit_change;
    public static String Edit_changeInteraction;
    public static String Edit_delete;
    public static String Edit_deleteInteraction;
    public static String Edit_layer;
    public static String Edit_log;
    public static String Edit_newPerson;
    public static String Edit_noCadence;
    public static String Edit_relate;
    public static String Edit_remove;
    public static String Edit_snooze;
    public static String Edit_tag;
    public static String Edit_unrelate;
    public static String Edit_untag;
    public static String Log_change;
    public static String Log_changeTitle;
    public static String Log_dayAndTime;
    public static String Log_log;
    public static String Log_nobody;
    public static String Log_note;
    public static String Log_title;
    public static String Log_unknownPerson;
    public static String Log_when;
    public static String Log_who;
    public static String Log_whoHint;
    public static String Phrase_and;
    public static String Phrase_andOthers;
    public static String Phrase_cadenceOfLayer;
    public static String Phrase_cadenceOfPerson;
    public static String Phrase_cadenceOfTag;
    public static String Phrase_fromTo;
    public static String Phrase_position;
    public static String Phrase_since;
    public static String Phrase_until;
    public static String Snooze_day;
    public static String Snooze_month;
    public static String Snooze_past;
    public static String Snooze_question;
    public static String Snooze_title;
    public static String Snooze_week;
    public static String Snooze_wrong;
    public static String Standing_due;
    public static String Standing_inTouch;
    public static String Standing_overdue;
    public static String Timeline_day;
    public static String Timeline_deleteMenu;
    public static String Timeline_deleteTip;
    public static String Timeline_editMenu;
    public static String Timeline_editTip;
    public static String Timeline_empty;
    public static String Timeline_emptyHint;
    public static String Timeline_emptyPersonHint;
    public static String Timeline_everybody;
    public static String Timeline_everybodyTip;
    public static String Timeline_inbound;
    public static String Timeline_list;
    public static String Timeline_log;
    public static String Timeline_logTip;
    public static String Timeline_mutual;
    public static String Timeline_noNetwork;
    public static String Timeline_ofEverybody;
    public static String Timeline_outbound;
    public static String Timeline_with;
    public static String Today_chooseCadence;
    public static String Today_days;
    public static String Today_done;
    public static String Today_doneHint;
    public static String Today_dueCount;
    public static String Today_inTouchCount;
    public static String Today_list;
    public static String Today_log;
    public static String Today_logMenu;
    public static String Today_logTip;
    public static String Today_noCadence;
    public static String Today_noCadenceHint;
    public static String Today_noNetwork;
    public static String Today_noNetworkHint;
    public static String Today_nobody;
    public static String Today_nobodyHint;
    public static String Today_open;
    public static String Today_openMenu;
    public static String Today_openTip;
    public static String Today_overdueCount;
    public static String Today_snooze;
    public static String Today_snoozeMenu;
    public static String Today_snoozeTip;
    public static String Today_soon;

    static {
        NLS.initializeMessages("org.kith.ui.contacts.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
