// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.List;
import java.util.UUID;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.GraphLayout;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.Cadences;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.Ties;
import org.kith.ui.MenuIds;
import org.kith.ui.ViewIds;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.query.FactSources;
import org.kith.ui.theme.Icon;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties the Network Map to the workbench. */
public final class MapView implements MapLinks {

    private static final String SETTINGS = "settings";

    private final OpenNetwork open;
    private final EPartService parts;
    private final ESelectionService selection;
    private final ECommandService commands;
    private final EHandlerService handlers;
    private MapContent content;

    /** Called by the workbench. */
    @Inject
    public MapView(OpenNetwork open, EPartService parts, ESelectionService selection, ECommandService commands,
            EHandlerService handlers) {
        this.open = open;
        this.parts = parts;
        this.selection = selection;
        this.commands = commands;
        this.handlers = handlers;
    }

    @PostConstruct
    void create(Composite parent, MPart part, Cadences cadences, Ties ties, TieGraphs graphs, Brokerage brokerage,
            GraphLayout layout) {
        content = new MapContent(parent, open, new FactSources(cadences, ties, graphs), brokerage, layout, this);
        content.settings(MapSettings.restore(part.getPersistedState().get(SETTINGS)));
        content.canvas().setMenu(popup(content.canvas()));
        content.table().setMenu(popup(content.table().control()));
    }

    private Menu popup(Control owner) {
        var popup = new MenuManager();
        var centre = new Action(Messages.Centre_here, Icon.MAP.descriptor()) {
            @Override
            public void run() {
                content.centre();
            }
        };
        popup.add(centre);
        popup.add(new Separator(MenuIds.INTERACTION_GROUP));
        popup.add(new Separator(MenuIds.MORE));
        popup.add(new Separator(MenuIds.DELETE_GROUP));
        var menus = PlatformUI.getWorkbench().getService(IMenuService.class);
        menus.populateContributionManager(popup, "popup:" + MenuIds.PEOPLE_POPUP);
        owner.addDisposeListener(disposed -> menus.releaseContributions(popup));
        return popup.createContextMenu(owner);
    }

    @Override
    public void open(UUID person) {
        open.selection().select(List.of(person));
        parts.showPart(ViewIds.PERSON, PartState.ACTIVATE);
    }

    @Override
    public void selected(List<PersonRow> people) {
        selection.setSelection(new StructuredSelection(people));
    }

    @Override
    public void run(String commandId) {
        handlers.executeHandler(commands.createCommand(commandId, null));
    }

    @Focus
    void focus() {
        content.setFocus();
    }

    @PersistState
    void remember(MPart part) {
        part.getPersistedState().put(SETTINGS, content.settings().state());
    }
}
