// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.kith.model.pipeline.Collaboration;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.OverviewContent;

/** Ties the collaborations to the workbench. */
public final class CollaborationsView {

    private final OpenNetwork open;
    private final EPartService parts;
    private OverviewContent<Collaboration> content;

    /** Called by the workbench. */
    @Inject
    public CollaborationsView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent) {
        content = new OverviewContent<>(parent, open,
                new CollaborationSubject(open, new WorkbenchLinks(open, parts, parent.getShell())));
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
