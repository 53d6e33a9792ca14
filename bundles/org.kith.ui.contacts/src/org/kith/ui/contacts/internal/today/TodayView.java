// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.people.Cadences;
import org.kith.core.suggestion.Suggestions;
import org.kith.model.contacts.Undertaking;
import org.kith.ui.CommandIds;
import org.kith.ui.ViewIds;
import org.kith.ui.contacts.internal.log.LogDialog;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties Today to the workbench. */
public final class TodayView implements TodayLinks {

    private final OpenNetwork open;
    private final EPartService parts;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private Shell shell;
    private ViewLinks links;
    private TodayContent content;

    /** Called by the workbench. */
    @Inject
    public TodayView(OpenNetwork open, EPartService parts, ECommandService commands, EHandlerService handlers) {
        this.open = open;
        this.parts = parts;
        this.commands = commands;
        this.handlers = handlers;
    }

    @PostConstruct
    void create(Composite parent, Cadences cadences, Suggestions suggestions) {
        shell = parent.getShell();
        links = new WorkbenchLinks(open, parts, shell);
        content = new TodayContent(parent, open, cadences, suggestions, this);
    }

    @Focus
    void focus() {
        content.setFocus();
    }

    @Override
    public void log(UUID person) {
        LogDialog.log(shell, open, List.of(person)).open();
    }

    @Override
    public void open(UUID person) {
        links.open(person);
    }

    @Override
    public void open(Undertaking undertaking) {
        open.reveal(undertaking.getId());
        parts.showPart(ViewIds.of(undertaking), PartState.ACTIVATE);
    }

    @Override
    public void openInsight(UUID insight) {
        open.reveal(insight);
        parts.showPart(ViewIds.INSIGHTS, PartState.ACTIVATE);
    }

    @Override
    public void write(Draft draft) {
        links.write(draft);
    }

    @Override
    public Optional<String> commandName(String id) {
        try {
            return Optional.of(commands.getCommand(id).getName());
        } catch (NotDefinedException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void run(String command, UUID person) {
        if (person != null) {
            open.selection().select(List.of(person));
        }
        handlers.executeHandler(commands.createCommand(command, null));
    }

    @Override
    public void importPeople() {
        handlers.executeHandler(commands.createCommand(CommandIds.IMPORT, null));
    }

    @Override
    public void chooseCadences() {
        parts.showPart(ViewIds.CONTACTS, PartState.ACTIVATE);
    }
}
