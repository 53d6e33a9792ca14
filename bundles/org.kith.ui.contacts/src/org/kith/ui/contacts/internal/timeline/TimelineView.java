// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.timeline;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.model.contacts.Interaction;
import org.kith.ui.CommandIds;
import org.kith.ui.contacts.internal.log.LogDialog;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties the timeline to the workbench. */
public final class TimelineView implements TimelineLinks {

    private static final String EVERYBODY = "everybody";

    private final OpenNetwork open;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private Shell shell;
    private TimelineContent content;

    /** Called by the workbench. */
    @Inject
    public TimelineView(OpenNetwork open, ECommandService commands, EHandlerService handlers) {
        this.open = open;
        this.commands = commands;
        this.handlers = handlers;
    }

    @PostConstruct
    void create(Composite parent, MPart part) {
        shell = parent.getShell();
        content = new TimelineContent(parent, open, this);
        content.showEverybody(Boolean.parseBoolean(part.getPersistedState().get(EVERYBODY)));
    }

    @PersistState
    void remember(MPart part) {
        part.getPersistedState().put(EVERYBODY, String.valueOf(content.showsEverybody()));
    }

    @Focus
    void focus() {
        content.setFocus();
    }

    @Override
    public void log(List<UUID> people) {
        LogDialog.log(shell, open, people).open();
    }

    @Override
    public void change(Interaction interaction) {
        LogDialog.change(shell, open, interaction).open();
    }

    @Override
    public void learn(Interaction interaction) {
        handlers.executeHandler(commands.createCommand(CommandIds.CAPTURE_INSIGHT,
                Map.of(CommandIds.INTERACTION, interaction.getId().toString())));
    }
}
