// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.internal;

import org.eclipse.osgi.util.NLS;

/** What the kit says. */
public final class Messages extends NLS {

    public static String Brief_notSaved;
    public static String Brief_nothing;
    public static String Brief_save;
    public static String ChartPage_button;
    public static String ChartPage_save;
    public static String ChartPage_tip;
    public static String Chip_Remove;
    public static String Dates_BriefDaysAgo;
    public static String Dates_BriefInDays;
    public static String Dates_BriefInMonths;
    public static String Dates_BriefInYears;
    public static String Dates_BriefMonthsAgo;
    public static String Dates_BriefYearsAgo;
    public static String Dates_DaysAgo;
    public static String Dates_InDays;
    public static String Dates_InMonths;
    public static String Dates_InYears;
    public static String Dates_MonthsAgo;
    public static String Dates_Today;
    public static String Dates_Tomorrow;
    public static String Dates_YearsAgo;
    public static String Dates_Yesterday;
    public static String Draft_Greeting;
    public static String Draft_NoAddress;
    public static String Draft_NoProgram;
    public static String Draft_Title;
    public static String Error_Unexpected;
    public static String Export_csv;
    public static String Export_failed;
    public static String Export_png;
    public static String Export_replace;
    public static String Export_svg;
    public static String Form_Change;
    public static String Form_ChangeOf;
    public static String Form_DateWrong;
    public static String Form_NumberWrong;
    public static String Form_PartialDateWrong;
    public static String Graph_Name;
    public static String Graph_NoTie;
    public static String Graph_Tie;
    public static String Graph_Ties;
    public static String Line_done;
    public static String Line_toggleTip;
    public static String Network_Listener;
    public static String Network_None;
    public static String Network_Opening;
    public static String Network_Redo;
    public static String Network_Undo;
    public static String NoNetwork_None;
    public static String NoNetwork_NoneHint;
    public static String NoNetwork_Opening;
    public static String NoNetwork_OpeningHint;
    public static String Party_organization;
    public static String Skill_Add;
    public static String Table_Row;
    public static String Table_Sorting;
    public static String Tag_Add;

    static {
        NLS.initializeMessages("org.kith.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
