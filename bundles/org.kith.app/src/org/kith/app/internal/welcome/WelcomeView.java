// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.welcome;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.kith.app.internal.DataFolder;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The welcome page in the workbench: takes the whole window, and leaves it as soon as a network is open. */
public final class WelcomeView {

    /** Id of the view. */
    public static final String ID = "org.kith.app.welcome";

    private final ECommandService commands;
    private final EHandlerService handlers;
    private WelcomePage page;

    /** Called by the workbench. */
    @Inject
    public WelcomeView(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    @PostConstruct
    void create(Composite parent, OpenNetwork open) {
        var file = DataFolder.ofUser().network(Platform.getApplicationArgs());
        page = new WelcomePage(parent, new FirstSteps(parent, open, file, this::run));
    }

    private void run(String commandId) {
        handlers.executeHandler(new ParameterizedCommand(commands.getCommand(commandId), null));
    }

    @Focus
    void focus() {
        page.setFocus();
    }
}
