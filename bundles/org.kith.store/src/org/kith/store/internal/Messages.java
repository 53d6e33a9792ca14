// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal;

import org.eclipse.osgi.util.NLS;

/** What this bundle says to the user; the texts are in {@code messages.properties}. */
public final class Messages extends NLS {

    public static String alreadyUndone;
    public static String alreadyExists;
    public static String busy;
    public static String backupDamaged;
    public static String backupExists;
    public static String cannotOpen;
    public static String cannotWriteFile;
    public static String changedLater;
    public static String changedMeanwhile;
    public static String checksumWrong;
    public static String damaged;
    public static String damagedRow;
    public static String danglingReference;
    public static String diskFull;
    public static String erasedLabel;
    public static String foreignKeyBroken;
    public static String inputOutputError;
    public static String isFolder;
    public static String missing;
    public static String networkFileSystem;
    public static String newerFormat;
    public static String nestedEdit;
    public static String noSuchTransaction;
    public static String notANetwork;
    public static String notReadable;
    public static String notWritable;
    public static String nothingToRedo;
    public static String nothingToUndo;
    public static String outsideEdit;
    public static String participationsDiffer;
    public static String photoMissing;
    public static String readOnlyFile;
    public static String readOnlyFolder;
    public static String redoLabel;
    public static String referencedLater;
    public static String removedMeanwhile;
    public static String restoreOpen;
    public static String schemaForeign;
    public static String storeFailed;
    public static String textIndexDiffers;
    public static String undoLabel;
    public static String unsafeSettings;

    static {
        NLS.initializeMessages("org.kith.store.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
