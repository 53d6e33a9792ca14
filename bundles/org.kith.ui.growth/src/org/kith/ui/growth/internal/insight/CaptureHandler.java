// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.model.contacts.Interaction;
import org.kith.ui.CommandIds;
import org.kith.ui.network.OpenNetwork;

/** Asks for a line and captures it as an insight, told in the interaction that is named. */
public final class CaptureHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var open = open();
        if (open.network().isPresent()) {
            var in = Optional.ofNullable(event.getParameter(CommandIds.INTERACTION)).map(UUID::fromString)
                    .flatMap(open.network().get()::find).filter(Interaction.class::isInstance)
                    .map(Interaction.class::cast);
            new CaptureDialog(HandlerUtil.getActiveShellChecked(event), open, in.orElse(null), null).open();
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
