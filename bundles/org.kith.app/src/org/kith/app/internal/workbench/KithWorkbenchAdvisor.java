// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import java.nio.file.Path;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kith.ui.ViewIds;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.network.OpenNetwork;

/** Tells the workbench what it starts with, and that it remembers its windows. */
final class KithWorkbenchAdvisor extends WorkbenchAdvisor {

    private final Path network;
    private OpenNetwork open;

    /** @param network the file to open; where there is none, the user is asked how to begin */
    KithWorkbenchAdvisor(Path network) {
        this.network = network;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ViewIds.NETWORK_PERSPECTIVE;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new KithWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        var workbench = PlatformUI.getWorkbench();
        open = workbench.getService(OpenNetwork.class);
        var page = workbench.getActiveWorkbenchWindow().getActivePage();
        new Opening(page, open, workbench.getService(ErrorReport.class)).begin(network);
    }

    @Override
    public boolean preShutdown() {
        // leaving a field takes over what was typed into it
        for (var window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            window.getShell().forceFocus();
        }
        return true;
    }

    @Override
    public void postShutdown() {
        open.close();
    }
}
