// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.core.Network;
import org.kith.ui.network.OpenNetwork;

/** A command that works on the open network; not enabled without one. */
public abstract class NetworkHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        var network = open().network();
        if (network.isPresent()) {
            execute(network.get(), HandlerUtil.getActiveWorkbenchWindowChecked(event));
        }
        return null;
    }

    abstract void execute(Network network, IWorkbenchWindow window) throws ExecutionException;

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(open().network().isPresent());
    }

    static OpenNetwork open() {
        return PlatformUI.getWorkbench().getService(OpenNetwork.class);
    }
}
