// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.kith.app.internal.Messages;
import org.kith.ui.CommandIds;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.network.OpenNetwork;

/** Files that are dropped anywhere on a window are offered for import. */
final class FileDrops extends DropTargetAdapter {

    private final IWorkbenchWindow window;
    private final OpenNetwork open;

    FileDrops(IWorkbenchWindow window, OpenNetwork open) {
        this.window = window;
        this.open = open;
    }

    void accept() {
        var target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(this);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = open.network().isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
    }

    /** Later, so that the program the files come from need not wait for the wizard. */
    @Override
    public void drop(DropTargetEvent event) {
        var files = String.join("\n", (String[]) event.data);
        window.getShell().getDisplay().asyncExec(() -> offer(files));
    }

    private void offer(String files) {
        var command = window.getService(ICommandService.class).getCommand(CommandIds.IMPORT);
        try {
            window.getService(IHandlerService.class).executeCommand(
                    ParameterizedCommand.generateCommand(command, Map.of(CommandIds.FILES, files)), null);
        } catch (CommandException refused) {
            window.getService(ErrorReport.class).failed(Messages.Drop_Title, refused);
        }
    }
}
