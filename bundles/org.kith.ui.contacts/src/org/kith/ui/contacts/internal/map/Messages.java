// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import org.eclipse.osgi.util.NLS;

/** What the Network Map says. */
public final class Messages extends NLS {

    public static String Card_inferredTo;
    public static String Card_oneTie;
    public static String Card_tie;
    public static String Card_tieTo;
    public static String Card_ties;
    public static String Centre;
    public static String Centre_here;
    public static String Centre_tip;
    public static String Colour;
    public static String Colour_community;
    public static String Colour_due;
    public static String Colour_employer;
    public static String Colour_tie;
    public static String Column_betweenness;
    public static String Column_constraint;
    public static String Column_efficiency;
    public static String Column_group;
    public static String Column_name;
    public static String Column_organization;
    public static String Column_size;
    public static String Column_strength;
    public static String Column_ties;
    public static String Community;
    public static String Community_other;
    public static String Counting;
    public static String Drawing;
    public static String Due_amber;
    public static String Due_green;
    public static String Due_none;
    public static String Due_red;
    public static String Employer_none;
    public static String Employer_other;
    public static String Estimated;
    public static String Export;
    public static String Export_name;
    public static String Export_tip;
    public static String Export_title;
    public static String Fit;
    public static String Fit_tip;
    public static String Legend_entry;
    public static String Name;
    public static String NoTies;
    public static String NoTies_hint;
    public static String NoTies_log;
    public static String Nobody;
    public static String Nobody_hint;
    public static String Nobody_import;
    public static String Nobody_new;
    public static String NotApplicable;
    public static String NotYet;
    public static String OnlyOwner;
    public static String OnlyOwner_hint;
    public static String OnlyOwner_show;
    public static String Owner;
    public static String Search;
    public static String Search_found;
    public static String Search_hint;
    public static String Search_nobody;
    public static String Size;
    public static String Size_strength;
    public static String Size_ties;
    public static String Steps;
    public static String Steps_1;
    public static String Steps_2;
    public static String Steps_3;
    public static String Steps_all;
    public static String Table;
    public static String Table_tip;
    public static String Tie_absent;
    public static String Tie_dormant;
    public static String Tie_medium;
    public static String Tie_strong;
    public static String Tie_weak;
    public static String Title_around;
    public static String Title_counts;
    public static String Title_estimated;
    public static String Title_exact;
    public static String Weighted;
    public static String Weighted_tip;
    public static String WithoutOwner;
    public static String WithoutOwner_tip;

    static {
        NLS.initializeMessages("org.kith.ui.contacts.internal.map.messages", Messages.class);
    }

    private Messages() {
    }
}
