// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences in messages.properties. */
public final class Messages extends NLS {

    public static String Archive_damaged;
    public static String Archive_moreNotYetRead;
    public static String Archive_name;
    public static String Archive_nothing;
    public static String Archive_notYetRead;
    public static String Archive_tooLarge;
    public static String Archive_tooMany;
    public static String Calendar_alone;
    public static String Calendar_birthday;
    public static String Calendar_broken;
    public static String Calendar_contact;
    public static String Calendar_none;
    public static String Calendar_noStart;
    public static String Calendar_ours;
    public static String Calendar_promise;
    public static String Calendar_promisedTo;
    public static String Calendar_session;
    public static String Calendar_toCome;
    public static String Card_broken;
    public static String Card_company;
    public static String Card_groupOfNobody;
    public static String Card_groupWithoutName;
    public static String Card_impossibleProperty;
    public static String Card_noBegin;
    public static String Card_noEnd;
    public static String Card_none;
    public static String Card_photoTooLarge;
    public static String Card_secondPhoto;
    public static String Card_propertyTooLong;
    public static String Card_tooDeep;
    public static String Card_tooLarge;
    public static String Card_tooManyProperties;
    public static String Card_unreadable;
    public static String Duplicate_birthday;
    public static String Duplicate_dismiss;
    public static String Duplicate_email;
    public static String Duplicate_employer;
    public static String Duplicate_likeName;
    public static String Duplicate_merge;
    public static String Duplicate_owner;
    public static String Duplicate_profile;
    public static String Duplicate_record;
    public static String Duplicate_sameName;
    public static String Duplicate_samePerson;
    public static String Duplicate_separate;
    public static String Duplicate_telephone;
    public static String File_binary;
    public static String File_empty;
    public static String File_failed;
    public static String File_isFolder;
    public static String File_missing;
    public static String File_noRecords;
    public static String File_notReadable;
    public static String File_notRecognized;
    public static String File_notRegular;
    public static String Format_csv;
    public static String Format_doesNotRead;
    public static String Format_doesNotWrite;
    public static String Format_gexf;
    public static String Format_googleCsv;
    public static String Format_graphml;
    public static String Format_icalendar;
    public static String Format_icalendarEvents;
    public static String Format_jcard;
    public static String Format_json;
    public static String Format_linkedin;
    public static String Format_linkedinInvitations;
    public static String Format_linkedinMessages;
    public static String Format_linkedinPositions;
    public static String Format_linkedinSkills;
    public static String Format_outlookCsv;
    public static String Format_thunderbirdCsv;
    public static String Format_unknown;
    public static String Format_vcard;
    public static String Format_vcard4;
    public static String Format_xcard;
    public static String Format_xmi;
    public static String Graph_noTie;
    public static String Graph_noWeight;
    public static String Import_file;
    public static String Import_files;
    public static String Interaction_invitation;
    public static String Json_broken;
    public static String Json_newer;
    public static String Json_noNetwork;
    public static String Json_unknownList;
    public static String Label_assistant;
    public static String Label_callback;
    public static String Label_car;
    public static String Label_isdn;
    public static String Label_radio;
    public static String Label_telex;
    public static String Model_record;
    public static String Record_leftOut;
    public static String Record_moved;
    public static String Record_nobody;
    public static String Record_noDate;
    public static String Record_noPosition;
    public static String Record_noTime;
    public static String Record_placeholder;
    public static String Record_sharedEmail;
    public static String Record_strangers;
    public static String Rejects_notWritten;
    public static String Rejects_reason;
    public static String Remark_assistant;
    public static String Remark_children;
    public static String Remark_profession;
    public static String Remark_referredBy;
    public static String Remark_spouse;
    public static String Remark_superior;
    public static String Row_fieldTooLong;
    public static String Row_quoteNotClosed;
    public static String Row_tooLong;
    public static String Row_tooManyCells;
    public static String Table_noColumns;
    public static String Table_noField;
    public static String Table_noHeader;
    public static String Table_tooManyBroken;
    public static String Table_unread;
    public static String Xml_broken;
    public static String Xml_documentType;
    public static String Xml_tooDeep;

    static {
        NLS.initializeMessages("org.kith.exchange.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
