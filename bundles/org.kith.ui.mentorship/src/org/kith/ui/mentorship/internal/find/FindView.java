// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.find;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.mentorship.MentorMatches;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties Find a Mentor to the workbench. */
public final class FindView {

    private final OpenNetwork open;
    private final EPartService parts;
    private FindContent content;

    /** Called by the workbench. */
    @Inject
    public FindView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, MentorMatches matches) {
        content = new FindContent(parent, open, matches,
                new WorkbenchLinks(open, parts, parent.getShell()));
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
