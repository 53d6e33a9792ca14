// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.kith.app.internal.Messages;
import org.kith.core.Network;
import org.kith.core.Networks;

/** Asks for a backup and puts it in the place of the open network. */
public final class RestoreHandler extends NetworkHandler {

    @Override
    void execute(Network network, IWorkbenchWindow window) {
        var backups = window.getWorkbench().getService(Networks.class).backups(network.file());
        FileQuestions.toOpen(window.getShell(), Messages.Restore_Title, backups)
                .filter(backup -> MessageDialog.openConfirm(window.getShell(), Messages.Restore_Title,
                        NLS.bind(Messages.Restore_Question, backup.getFileName())))
                .ifPresent(backup -> restore(backup, network.file(), window));
    }

    private static void restore(Path backup, Path file, IWorkbenchWindow window) {
        var networks = window.getWorkbench().getService(Networks.class);
        var open = open();
        open.close();
        open.background(Messages.Restore_Title, monitor -> {
            networks.restore(backup, file);
            window.getShell().getDisplay().asyncExec(() -> open.open(file));
        }, () -> open.open(file));
    }
}
