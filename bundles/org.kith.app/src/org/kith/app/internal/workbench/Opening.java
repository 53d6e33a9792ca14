// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.kith.app.internal.Messages;
import org.kith.app.internal.welcome.WelcomeView;
import org.kith.ui.ViewIds;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.Stage;

/** What a window shows first: the user's network, or the welcome page as long as there is none. */
final class Opening implements OpenNetworkListener {

    private final IWorkbenchPage page;
    private final OpenNetwork open;
    private final ErrorReport errors;

    Opening(IWorkbenchPage page, OpenNetwork open, ErrorReport errors) {
        this.page = page;
        this.open = open;
        this.errors = errors;
    }

    void begin() {
        open.addListener(page.getWorkbenchWindow().getShell(), this);
        if (open.stage() == Stage.NONE) {
            welcome();
        } else {
            leaveWelcome();
        }
    }

    private void welcome() {
        try {
            page.showView(WelcomeView.ID);
            page.setPartState(page.findViewReference(WelcomeView.ID), IWorkbenchPage.STATE_MAXIMIZED);
        } catch (PartInitException failure) {
            errors.failed(Messages.Welcome_Title, failure);
        }
    }

    @Override
    public void networkChanged() {
        if (open.stage() == Stage.OPEN) {
            leaveWelcome();
        }
    }

    private void leaveWelcome() {
        var welcome = page.findViewReference(WelcomeView.ID);
        if (welcome != null) {
            page.setPartState(welcome, IWorkbenchPage.STATE_RESTORED);
            page.hideView(welcome);
            page.activate(page.findView(ViewIds.CONTACTS));
        }
    }
}
