// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import org.eclipse.osgi.util.NLS;

/** What the views of visibility say; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Add;
    public static String After_event;
    public static String After_names;
    public static String After_note;
    public static String After_people;
    public static String After_peopleHint;
    public static String After_task;
    public static String After_taskOf;
    public static String After_tasks;
    public static String After_tasksHint;
    public static String After_thank;
    public static String After_thankWho;
    public static String After_title;
    public static String After_understood;
    public static String Day_missing;
    public static String Edit_add;
    public static String Edit_change;
    public static String Edit_followUp;
    public static String Edit_meet;
    public static String Edit_move;
    public static String Edit_note;
    public static String Edit_present;
    public static String Edit_pursue;
    public static String Edit_remove;
    public static String Edit_task;
    public static String Event_attendee;
    public static String Event_attendeesTip;
    public static String Event_followUp;
    public static String Event_followUpTip;
    public static String Event_role;
    public static String Events_coming;
    public static String Events_empty;
    public static String Events_emptyHint;
    public static String Events_filter;
    public static String Events_followUp;
    public static String Events_list;
    public static String Events_name;
    public static String Events_new;
    public static String Events_newTitle;
    public static String Events_notGoing;
    public static String Events_over;
    public static String Events_start;
    public static String Identity_empty;
    public static String Identity_emptyHint;
    public static String Identity_filter;
    public static String Identity_headlineMissing;
    public static String Identity_hint;
    public static String Identity_list;
    public static String Identity_new;
    public static String Identity_newTitle;
    public static String Identity_now;
    public static String Identity_others;
    public static String Item_contributor;
    public static String Item_course;
    public static String Item_met;
    public static String Item_moveTip;
    public static String Item_number;
    public static String Item_numberLine;
    public static String Item_numbers;
    public static String Item_numbersTip;
    public static String Item_pursue;
    public static String Item_pursueTip;
    public static String Item_titleMissing;
    public static String LedTo_opportunities;
    public static String Numbers_csvDate;
    public static String Numbers_csvItem;
    public static String Numbers_csvName;
    public static String Numbers_csvValue;
    public static String Numbers_empty;
    public static String Numbers_emptyHint;
    public static String Numbers_name;
    public static String Numbers_point;
    public static String Numbers_tab;
    public static String Published_empty;
    public static String Published_emptyHint;
    public static String Published_filter;
    public static String Published_kind;
    public static String Published_list;
    public static String Published_new;
    public static String Published_newTitle;
    public static String Remove_question;
    public static String Remove_title;
    public static String Row_met;
    public static String Talks_call;
    public static String Talks_empty;
    public static String Talks_emptyHint;
    public static String Talks_filter;
    public static String Talks_list;
    public static String Talks_new;
    public static String Talks_newTitle;
    public static String Talks_summary;
    public static String Title_hint;

    static {
        NLS.initializeMessages("org.kith.ui.growth.internal.visibility.messages", Messages.class);
    }

    private Messages() {
    }
}
