// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.app.internal.Messages;

/** Asks for a network file and opens it. */
public final class OpenNetworkHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        FileQuestions.toOpen(HandlerUtil.getActiveShellChecked(event), Messages.Open_Title, NetworkHandler.folder())
                .ifPresent(NetworkHandler.open()::open);
        return null;
    }
}
