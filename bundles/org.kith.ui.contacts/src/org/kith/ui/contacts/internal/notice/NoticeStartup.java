// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.notice;

import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.Suggestions;
import org.kith.ui.ViewIds;
import org.kith.ui.network.OpenNetwork;

/** Begins to look after what is due once the workbench is there. */
public final class NoticeStartup implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            var windows = PlatformUI.getWorkbench().getWorkbenchWindows();
            if (windows.length > 0) {
                start(windows[0]);
            }
        });
    }

    private static void start(IWorkbenchWindow window) {
        var services = window.getService(IEclipseContext.class);
        new DailyNotice(window.getShell(), services.get(OpenNetwork.class), services.get(Suggestions.class),
                new NoticeSettings(InstanceScope.INSTANCE.getNode(NoticeSettings.NODE)),
                fresh -> tell(window, fresh)).start();
    }

    private static void tell(IWorkbenchWindow window, List<Suggestion> fresh) {
        var shell = window.getShell();
        new NoticePopup(shell, fresh, () -> showToday(window, shell)).open();
    }

    private static void showToday(IWorkbenchWindow window, Shell shell) {
        shell.setMinimized(false);
        shell.forceActive();
        window.getService(EPartService.class).showPart(ViewIds.TODAY, PartState.ACTIVATE);
    }
}
