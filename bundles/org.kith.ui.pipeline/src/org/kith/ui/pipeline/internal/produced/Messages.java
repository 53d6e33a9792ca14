// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.produced;

import org.eclipse.osgi.util.NLS;

/** The texts of the report of what ties produced. */
final class Messages extends NLS {

    public static String Charts_csv;
    public static String Charts_figure;
    public static String Charts_hint;
    public static String Charts_name;
    public static String Charts_opportunities;
    public static String Charts_sources;
    public static String Charts_ties;
    public static String Charts_won;
    public static String Empty;
    public static String Empty_boards;
    public static String Empty_hint;
    public static String Kind_all;
    public static String Kind_which;
    public static String NoSources;
    public static String NoSources_hint;
    public static String Save;
    public static String Save_file;
    public static String Save_tip;
    public static String Save_title;
    public static String Summary_length;
    public static String Summary_won;
    public static String Table_kind;
    public static String Table_length;
    public static String Table_name;
    public static String Table_no;
    public static String Table_person;
    public static String Table_tie;
    public static String Table_title;
    public static String Table_won;
    public static String Table_yes;
    public static String Tie_absent;
    public static String Tie_dormant;
    public static String Tie_medium;
    public static String Tie_strong;
    public static String Tie_weak;

    static {
        NLS.initializeMessages("org.kith.ui.pipeline.internal.produced.messages", Messages.class);
    }

    private Messages() {
    }
}
