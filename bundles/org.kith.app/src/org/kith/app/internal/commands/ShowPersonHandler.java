// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.kith.core.Network;
import org.kith.ui.ViewIds;

/** Goes to the form of the selected person. */
public final class ShowPersonHandler extends NetworkHandler {

    @Override
    void execute(Network network, IWorkbenchWindow window) throws ExecutionException {
        try {
            window.getActivePage().showView(ViewIds.PERSON);
        } catch (PartInitException failure) {
            throw new ExecutionException(failure.getMessage(), failure);
        }
    }
}
