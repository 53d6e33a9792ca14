// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.util.List;
import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.TieGraphs;
import org.kith.core.graph.WarmPaths;
import org.kith.core.introduction.Acquaintances;
import org.kith.ui.ViewIds;
import org.kith.ui.mail.Draft;
import org.kith.ui.mail.MailProgram;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties Introductions to the workbench. */
public final class IntroductionsView implements IntroductionLinks {

    private final OpenNetwork open;
    private final EPartService parts;
    private Shell shell;
    private IntroductionsContent content;

    /** Called by the workbench. */
    @Inject
    public IntroductionsView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, TieGraphs graphs, WarmPaths paths, Acquaintances acquaintances,
            Brokerage brokerage) {
        shell = parent.getShell();
        content = new IntroductionsContent(parent, open, graphs, new IntroductionRows(paths, acquaintances, brokerage),
                this, new ConsentDialogs(shell));
    }

    @Focus
    void focus() {
        content.setFocus();
    }

    /** Shows the ways to a person. */
    public void reach(UUID person) {
        content.reach(person);
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
