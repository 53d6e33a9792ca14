// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kith.app.internal.Messages;
import org.kith.app.internal.plugin.Freezes;
import org.kith.app.internal.plugin.PlugInNotices;
import org.kith.app.internal.plugin.StartMarker;
import org.kith.core.guard.FaultException;
import org.kith.core.guard.Guard;
import org.kith.core.plugin.PlugIns;
import org.kith.ui.ViewIds;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.network.OpenNetwork;

/** Tells the workbench what it starts with, and that it remembers its windows. */
final class KithWorkbenchAdvisor extends WorkbenchAdvisor {

    /** Milliseconds: too short to be noticed. */
    private static final int BLINK = 20;

    private final OpenNetwork open;
    private Thread freezes;

    /** @param open where nothing is being opened, the user is asked how to begin */
    KithWorkbenchAdvisor(OpenNetwork open) {
        this.open = open;
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

    /**
     * The workbench waits here for a thread of its own, whose call to wake up is lost if it comes just before the window
     * goes to sleep. While a network is opened beside it that happens once in twenty starts, and then takes many
     * seconds; so the window is woken every now and then until it has what it waits for.
     */
    @Override
    public boolean openWindows() {
        var display = PlatformUI.getWorkbench().getDisplay();
        var waking = new Runnable() {
            @Override
            public void run() {
                display.timerExec(BLINK, this);
            }
        };
        waking.run();
        new LostViews(PlatformUI.getWorkbench()).follow();
        try {
            return super.openWindows();
        } finally {
            display.timerExec(-1, waking);
        }
    }

    @Override
    public void postStartup() {
        var workbench = PlatformUI.getWorkbench();
        var page = workbench.getActiveWorkbenchWindow().getActivePage();
        var errors = workbench.getService(ErrorReport.class);
        workbench.getService(Guard.class).addListener(fault -> errors.failed(NLS.bind(Messages.PlugIn_Failed, fault.name()),
                new FaultException(fault)));
        new Opening(page, open, errors).begin();
        var notices = new PlugInNotices(page.getWorkbenchWindow());
        freezes = new Freezes(workbench.getDisplay(), workbench.getService(PlugIns.class), notices).watch();
        workbench.getDisplay().asyncExec(() -> {
            StartMarker.ofThisStart().reached();
            notices.begin();
        });
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
        if (freezes != null) {
            freezes.interrupt();
        }
        open.close();
    }
}
