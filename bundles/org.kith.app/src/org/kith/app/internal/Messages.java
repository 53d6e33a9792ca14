// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal;

import org.eclipse.osgi.util.NLS;

/** What the application says. */
public final class Messages extends NLS {

    public static String Backup_Done;
    public static String Backup_DoneTitle;
    public static String Backup_Title;
    public static String Browser_Copy;
    public static String Browser_Missing;
    public static String Browser_Title;
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
    public static String PlugIns_Disable;
    public static String PlugIns_DisableAll;
    public static String PlugIns_Enable;
    public static String PlugIns_Uninstall;
    public static String PlugIns_Restart;
    public static String PlugIns_Show;
    public static String PlugIns_GoOn;
    public static String PlugIns_Title;
    public static String PlugIns_Hint;
    public static String PlugIns_SafeHint;
    public static String PlugIns_List;
    public static String PlugIns_Details;
    public static String PlugIns_Kith;
    public static String PlugIns_KithDetail;
    public static String PlugIns_NoneTitle;
    public static String PlugIns_None;
    public static String PlugIn_Bundles;
    public static String PlugIn_By;
    public static String PlugIn_State;
    public static String PlugIn_StateRunning;
    public static String PlugIn_StateUntilNext;
    public static String PlugIn_StateDisabled;
    public static String PlugIn_StateBroken;
    public static String PlugIn_StateLeftOut;
    public static String PlugIn_StateFromNext;
    public static String PlugIn_Adds;
    public static String PlugIn_AddsNothing;
    public static String PlugIn_AddsUnknown;
    public static String PlugIn_Signature;
    public static String PlugIn_UnsignedShort;
    public static String PlugIn_SignerUnknownShort;
    public static String PlugIn_ChangedShort;
    public static String PlugIn_Signed;
    public static String PlugIn_Unsigned;
    public static String PlugIn_SignerUnknown;
    public static String PlugIn_SignerKnown;
    public static String PlugIn_Changed;
    public static String PlugIn_Without;
    public static String PlugIn_HowToDisable;
    public static String PlugIn_HowToEnable;
    public static String PlugIn_BrokenTitle;
    public static String PlugIn_Broken;
    public static String PlugIn_BrokenRest;
    public static String PlugIn_HeldUp;
    public static String Safe_Title;
    public static String Safe_Asked;
    public static String Safe_Unfinished;
    public static String Safe_Leave;
    public static String Window_TitleSafe;
    public static String Freeze_Log;
    public static String Freeze_LogPlugIn;
    public static String PlugIn_Failed;
    public static String PlugIn_CameOtherwise;

    static {
        NLS.initializeMessages("org.kith.app.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
