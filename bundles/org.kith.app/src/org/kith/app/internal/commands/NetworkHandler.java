// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.app.internal.DataFolder;
import org.kith.core.Network;
import org.kith.ui.network.OpenNetwork;

/** A command that works on the open network; not enabled without one. */
public abstract class NetworkHandler extends AbstractHandler {

    static final String EXTENSION = ".kith";

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

    /** @return where network files are: beside the open one, or where the user's own is kept */
    static Path folder() {
        return open().network().map(network -> network.file().getParent()).orElseGet(() -> DataFolder.ofUser().network().getParent());
    }

    /** @return the name of the file without its extension */
    static String stem(Network network) {
        var name = network.file().getFileName().toString();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    static OpenNetwork open() {
        return PlatformUI.getWorkbench().getService(OpenNetwork.class);
    }
}
