// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.core.growth.Events;
import org.kith.ui.network.OpenNetwork;

/** Opens the wizard for after an event; there has to be an event. */
public final class AfterEventHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var open = open();
        var shell = HandlerUtil.getActiveShellChecked(event);
        if (open.network().isEmpty()) {
            return null;
        }
        if (Events.of(open.network().get().root()).findAny().isEmpty()) {
            new NewEventDialog(shell, open).open();
        } else {
            AfterEventWizard.open(shell, open, null);
        }
        return null;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(open().network().isPresent());
    }

    private static OpenNetwork open() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(OpenNetwork.class);
    }
}
