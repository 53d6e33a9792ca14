// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.nio.file.Files;
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

    /** @param folder where to begin; if it is not there, above it */
    static Optional<Path> toOpen(Shell shell, String title, Path folder) {
        return ask(new FileDialog(shell, SWT.OPEN), title, Files.isDirectory(folder) ? folder : folder.getParent());
    }

    static Optional<Path> toSave(Shell shell, String title, Path proposal) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName(proposal.getFileName().toString());
        return ask(dialog, title, proposal.getParent());
    }

    private static Optional<Path> ask(FileDialog dialog, String title, Path folder) {
        dialog.setFilterPath(folder.toString());
        dialog.setText(title);
        dialog.setFilterNames(new String[] {Messages.File_Kith});
        dialog.setFilterExtensions(KITH);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
