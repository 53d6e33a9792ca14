// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.network.OpenNetwork;

/** Ties achievements, feedback and confidence to the workbench. */
public final class GrowthView {

    private final OpenNetwork open;
    private final EPartService parts;
    private GrowthContent content;

    /** Called by the workbench. */
    @Inject
    public GrowthView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent) {
        content = new GrowthContent(parent, open, new WorkbenchLinks(open, parts, parent.getShell()));
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
