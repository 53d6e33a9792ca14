// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.ViewIds;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties what is to be seen of the owner to the workbench. */
public final class VisibilityView implements VisibilityLinks {

    private final OpenNetwork open;
    private final EPartService parts;
    private ViewLinks links;
    private VisibilityContent content;

    /** Called by the workbench. */
    @Inject
    public VisibilityView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent) {
        links = new WorkbenchLinks(open, parts, parent.getShell());
        content = new VisibilityContent(parent, open, this);
    }

    @Focus
    void focus() {
        content.setFocus();
    }

    @Override
    public void open(UUID person) {
        links.open(person);
    }

    @Override
    public void write(Draft draft) {
        links.write(draft);
    }

    @Override
    public void board(UUID opportunity) {
        open.reveal(opportunity);
        parts.showPart(ViewIds.OPPORTUNITIES, PartState.ACTIVATE);
    }
}
