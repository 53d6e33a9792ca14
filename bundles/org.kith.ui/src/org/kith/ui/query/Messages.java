// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.query;

import org.eclipse.osgi.util.NLS;

/** What a field for queries says; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Help_Button;
    public static String Help_Has;
    public static String Help_Hint;
    public static String Help_Hops;
    public static String Help_Last;
    public static String Help_Or;
    public static String Help_Phrase;
    public static String Help_Texts;
    public static String Help_Tie;
    public static String Help_Title;
    public static String Help_Words;
    public static String Help_Work;
    public static String Saved_Button;
    public static String Saved_Delete;
    public static String Saved_DeleteEdit;
    public static String Saved_Name;
    public static String Saved_Rename;
    public static String Saved_RenameEdit;
    public static String Saved_RenameTitle;
    public static String Saved_Save;
    public static String Saved_SaveEdit;
    public static String Saved_SaveTitle;
    public static String Saved_Taken;

    static {
        NLS.initializeMessages("org.kith.ui.query.messages", Messages.class);
    }

    private Messages() {
    }
}
