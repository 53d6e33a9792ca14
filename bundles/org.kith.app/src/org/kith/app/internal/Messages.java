// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal;

import org.eclipse.osgi.util.NLS;

/** What the application says. */
public final class Messages extends NLS {

    public static String Backup_Done;
    public static String Backup_DoneTitle;
    public static String Backup_Title;
    public static String Export_Failed;
    public static String Drop_Title;
    public static String Export_Title;
    public static String File_Kith;
    public static String Find_Excerpt;
    public static String Find_Hint;
    public static String Find_Interaction;
    public static String Find_Keys;
    public static String Find_Kind;
    public static String Find_Label;
    public static String Find_Name;
    public static String Find_Nothing;
    public static String Find_Organization;
    public static String Find_Person;
    public static String Find_Results;
    public static String New_NameHint;
    public static String New_NameMissing;
    public static String New_Title;
    public static String Open_Title;
    public static String Redo_Label;
    public static String Redo_Plain;
    public static String Restore_Question;
    public static String Restore_Title;
    public static String Undo_Label;
    public static String Undo_Plain;
    public static String Welcome_Empty;
    public static String Welcome_EmptyHint;
    public static String Welcome_Import;
    public static String Welcome_ImportHint;
    public static String Welcome_NameLabel;
    public static String Welcome_NameMissing;
    public static String Welcome_NetworkName;
    public static String Welcome_Open;
    public static String Welcome_Sample;
    public static String Welcome_SampleHint;
    public static String Welcome_Sentence;
    public static String Welcome_Title;
    public static String Welcome_Where;
    public static String Window_Title;
    public static String Window_TitleWithout;

    static {
        NLS.initializeMessages("org.kith.app.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
