// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kith.app.internal.Messages;

/** Asks for network files. */
final class FileQuestions {

    private static final String[] KITH = {"*.kith"};

    private FileQuestions() {
    }

    static Optional<Path> toOpen(Shell shell, String title) {
        return ask(shell, title, SWT.OPEN, null);
    }

    static Optional<Path> toSave(Shell shell, String title, String proposal) {
        return ask(shell, title, SWT.SAVE, proposal);
    }

    private static Optional<Path> ask(Shell shell, String title, int style, String proposal) {
        var dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterNames(new String[] {Messages.File_Kith});
        dialog.setFilterExtensions(KITH);
        dialog.setFileName(proposal);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
