// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.find;

import java.util.List;
import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.mentorship.MentorMatches;
import org.kith.ui.ViewIds;
import org.kith.ui.mail.Draft;
import org.kith.ui.mail.MailProgram;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties Find a Mentor to the workbench. */
public final class FindView implements FindLinks {

    private final OpenNetwork open;
    private final EPartService parts;
    private Shell shell;
    private FindContent content;

    /** Called by the workbench. */
    @Inject
    public FindView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, MentorMatches matches) {
        shell = parent.getShell();
        content = new FindContent(parent, open, matches, this);
    }

    @Focus
    void focus() {
        content.setFocus();
    }

    @Override
    public void open(UUID person) {
        open.selection().select(List.of(person));
        parts.showPart(ViewIds.PERSON, PartState.ACTIVATE);
    }

    @Override
    public void write(Draft draft) {
        new MailProgram(shell).write(draft);
    }
}
