// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.ask;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.support.Support;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties Ask my network to the workbench. */
public final class AskView {

    private final OpenNetwork open;
    private final EPartService parts;
    private AskContent content;

    /** Called by the workbench. */
    @Inject
    public AskView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, Support support) {
        content = new AskContent(parent, open, support,
                new WorkbenchLinks(open, parts, parent.getShell()));
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
