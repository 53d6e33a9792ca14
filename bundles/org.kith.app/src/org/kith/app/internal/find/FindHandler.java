// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.network.OpenNetwork;

/** Opens the find panel. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var workbench = PlatformUI.getWorkbench();
        new FindDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(),
                workbench.getService(OpenNetwork.class), workbench.getService(ErrorReport.class)).open();
        return null;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(PlatformUI.getWorkbench().getService(OpenNetwork.class).network().isPresent());
    }
}
