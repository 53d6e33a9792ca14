// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.kith.app.internal.DataFolder;
import org.kith.app.internal.Messages;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;

/** The welcome page in the workbench: takes the whole window, and leaves it as soon as a network is open. */
public final class WelcomeView {

    /** Id of the view. */
    public static final String ID = "org.kith.app.welcome";

    private WelcomePage page;

    @PostConstruct
    void create(Composite parent, OpenNetwork open, ErrorReport errors) {
        var file = DataFolder.ofUser().network(Platform.getApplicationArgs());
        var display = parent.getDisplay();
        // by then this view may be gone, so the command is run by the workbench
        page = new WelcomePage(parent, new FirstSteps(parent, open, file,
                command -> display.asyncExec(() -> run(command, errors))));
    }

    private static void run(String command, ErrorReport errors) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException failure) {
            errors.failed(Messages.Welcome_Title, failure);
        }
    }

    @Focus
    void focus() {
        page.setFocus();
    }
}
