// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.contacts.internal.list;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;
import org.kith.core.graph.TieGraphs;
import org.kith.core.guard.Guard;
import org.kith.core.people.Cadences;
import org.kith.core.tie.Ties;
import org.kith.ui.MenuIds;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.query.FactSources;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties the table of everybody to the workbench. */
public final class ContactsView {

    private static final String COLUMNS = "columns";

    private final ECommandService commands;
    private final EHandlerService handlers;
    private ContactList list;

    /** Called by the workbench. */
    @Inject
    public ContactsView(ECommandService commands, EHandlerService handlers) {
        this.commands = commands;
        this.handlers = handlers;
    }

    @PostConstruct
    void create(Composite parent, OpenNetwork open, Cadences cadences, Ties ties, TieGraphs graphs,
            Guard guard, ESelectionService selection, MPart part) {
        var added = AddedColumns.of(RegistryFactory.getRegistry(), guard);
        list = new ContactList(parent, open, new FactSources(cadences, ties, graphs), added, this::run);
        list.onSelection(people -> selection.setSelection(new StructuredSelection(people)));
        list.table().restore(part.getPersistedState().get(COLUMNS));
        list.table().setMenu(popup());
    }

    private Menu popup() {
        var popup = new MenuManager();
        popup.add(new Separator(MenuIds.INTERACTION_GROUP));
        popup.add(new Separator(MenuIds.MORE));
        popup.add(new Separator(MenuIds.DELETE_GROUP));
        var menus = PlatformUI.getWorkbench().getService(IMenuService.class);
        menus.populateContributionManager(popup, "popup:" + MenuIds.PEOPLE_POPUP);
        list.addDisposeListener(disposed -> menus.releaseContributions(popup));
        return popup.createContextMenu(list.table().control());
    }

    private void run(String commandId) {
        var command = commands.getCommand(commandId);
        handlers.executeHandler(new ParameterizedCommand(command, null));
    }

    @Focus
    void focus() {
        list.setFocus();
    }

    @PersistState
    void remember(MPart part) {
        part.getPersistedState().put(COLUMNS, list.table().state());
    }
}
