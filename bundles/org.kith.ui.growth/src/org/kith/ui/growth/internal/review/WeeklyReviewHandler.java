// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kith.ui.network.OpenNetwork;

/** Opens the review of the week to look back on. */
public final class WeeklyReviewHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var open = open();
        if (open.people().isPresent()) {
            new WeeklyReviewDialog(HandlerUtil.getActiveShellChecked(event), open).open();
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
