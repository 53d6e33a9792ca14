// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.app.internal.Messages;

/** Asks for a file and the user's name, and begins a network there. */
public final class NewNetworkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        FileQuestions.toSave(shell, Messages.New_Title, NetworkHandler.folder().resolve("network" + NetworkHandler.EXTENSION))
                .ifPresent(file -> create(shell, file));
        return null;
    }

    private static void create(Shell shell, Path file) {
        var question = new InputDialog(shell, Messages.New_Title, Messages.New_NameHint,
                System.getProperty("user.name", ""), name -> name.isBlank() ? Messages.New_NameMissing : null);
        if (question.open() == Window.OK) {
            var name = file.getFileName().toString();
            var target = name.endsWith(NetworkHandler.EXTENSION) ? file : file.resolveSibling(name + NetworkHandler.EXTENSION);
            NetworkHandler.open().create(target, target.getFileName().toString().replace(NetworkHandler.EXTENSION, ""),
                    question.getValue().strip());
        }
    }
}
