// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.collaboration.Collaborators;
import org.kith.ui.ViewIds;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.network.OpenNetwork;

/** Ties Find Collaborators to the workbench. */
public final class CollaboratorsView {

    private final OpenNetwork open;
    private final EPartService parts;
    private CollaboratorsContent content;

    /** Called by the workbench. */
    @Inject
    public CollaboratorsView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, Collaborators collaborators) {
        content = new CollaboratorsContent(parent, open, collaborators,
                new WorkbenchLinks(open, parts, parent.getShell()),
                () -> parts.showPart(ViewIds.COLLABORATIONS, PartState.ACTIVATE));
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
