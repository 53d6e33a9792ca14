// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.workbench;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.kith.app.internal.Messages;
import org.kith.core.NetworkChange;
import org.kith.core.plugin.PlugIns;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;

/** Says how a new window looks, and keeps its title, the undo menu and the selection in step with the open network. */
final class KithWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point INITIAL_SIZE = new Point(1280, 800);
    private static final int MINUTE = 60_000;

    KithWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        var window = getWindowConfigurer();
        window.setInitialSize(INITIAL_SIZE);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setTitle(Messages.Window_TitleWithout);
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        var open = PlatformUI.getWorkbench().getService(OpenNetwork.class);
        open.addListener(window.getShell(), new OpenNetworkListener() {
            @Override
            public void networkChanged() {
                show(open);
                // the buttons of the tool bar ask their handlers only when they are told to
                window.getService(IEventBroker.class).post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC,
                        UIEvents.ALL_ELEMENT_ID);
            }

            @Override
            public void edited(NetworkChange change) {
                show(open);
            }
        });
        show(open);
        window.getService(ESelectionService.class)
                .addSelectionListener((part, selection) -> open.selection().follow(selection));
        new FileDrops(window, open).accept();
        checkDayEveryMinute(open);
    }

    private void show(OpenNetwork open) {
        var title = open.network().map(network -> NLS.bind(Messages.Window_Title, network.root().getName()))
                .orElse(Messages.Window_TitleWithout);
        boolean safe = PlatformUI.getWorkbench().getService(PlugIns.class).isSafeStart();
        getWindowConfigurer().setTitle(safe ? NLS.bind(Messages.Window_TitleSafe, title) : title);
        var commands = getWindowConfigurer().getWindow().getService(ICommandService.class);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
    }

    private void checkDayEveryMinute(OpenNetwork open) {
        var shell = getWindowConfigurer().getWindow().getShell();
        shell.getDisplay().timerExec(MINUTE, () -> {
            if (!shell.isDisposed()) {
                open.checkDay();
                checkDayEveryMinute(open);
            }
        });
    }
}
