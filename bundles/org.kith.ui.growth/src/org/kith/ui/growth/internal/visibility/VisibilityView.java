// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.growth.internal.link.WorkbenchGrowthLinks;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties what is to be seen of the owner to the workbench. */
public final class VisibilityView {

    private final OpenNetwork open;
    private final EPartService parts;
    private VisibilityContent content;

    /** Called by the workbench. */
    @Inject
    public VisibilityView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent) {
        content = new VisibilityContent(parent, open, new WorkbenchGrowthLinks(open, parts, parent.getShell()));
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
