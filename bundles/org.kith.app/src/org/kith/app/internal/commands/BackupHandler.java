// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.kith.app.internal.Messages;
import org.kith.core.Network;

/** Asks for a file and writes a checked copy of the network there. */
public final class BackupHandler extends NetworkHandler {

    @Override
    void execute(Network network, IWorkbenchWindow window) {
        var proposal = stem(network) + '-' + LocalDate.now(open().clock()) + EXTENSION;
        FileQuestions.toSave(window.getShell(), Messages.Backup_Title, network.file().resolveSibling(proposal))
                .ifPresent(target -> backUp(network, target, window));
    }

    private static void backUp(Network network, Path target, IWorkbenchWindow window) {
        open().background(Messages.Backup_Title, monitor -> {
            var written = network.backup(target);
            window.getShell().getDisplay().asyncExec(() -> MessageDialog.openInformation(window.getShell(),
                    Messages.Backup_DoneTitle, NLS.bind(Messages.Backup_Done, written)));
        }, () -> { });
    }
}
