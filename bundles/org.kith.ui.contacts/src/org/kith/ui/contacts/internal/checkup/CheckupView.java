// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.checkup;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.checkup.Checkup;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties Check-Up to the workbench. */
public final class CheckupView {

    private final OpenNetwork open;
    private final EPartService parts;
    private CheckupContent content;

    /** Called by the workbench. */
    @Inject
    public CheckupView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, Checkup checkup) {
        content = new CheckupContent(parent, open, checkup, new WorkbenchLinks(open, parts, parent.getShell()));
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
