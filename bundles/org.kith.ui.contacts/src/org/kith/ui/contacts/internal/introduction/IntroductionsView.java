// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.TieGraphs;
import org.kith.core.graph.WarmPaths;
import org.kith.core.introduction.Acquaintances;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties Introductions to the workbench. */
public final class IntroductionsView {

    private final OpenNetwork open;
    private final EPartService parts;
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
        content = new IntroductionsContent(parent, open, graphs, new IntroductionRows(paths, acquaintances, brokerage),
                new WorkbenchLinks(open, parts, parent.getShell()), new ConsentDialogs(parent.getShell()));
    }

    @Focus
    void focus() {
        content.setFocus();
    }

    /** Shows the ways to a person. */
    public void reach(UUID person) {
        content.reach(person);
    }
}
