// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.graph.TieGraphs;
import org.kith.core.guard.Guard;
import org.kith.core.introduction.Acquaintances;
import org.kith.core.people.Cadences;
import org.kith.core.tie.Ties;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.detail.OpportunityDetail;
import org.kith.ui.pipeline.internal.edits.QuestionDialogs;
import org.kith.ui.query.FactSources;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties the board to the workbench, which remembers how it was left. */
public final class BoardView {

    private final OpenNetwork open;
    private final EPartService parts;
    private BoardContent content;

    /** Called by the workbench. */
    @Inject
    public BoardView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, MPart part, Cadences cadences, Ties ties, TieGraphs graphs,
            Acquaintances acquaintances, Guard guard) {
        content = new BoardContent(parent, open, new FactSources(cadences, ties, graphs),
                new QuestionDialogs(parent.getShell()), new BoardState(part.getPersistedState()),
                new OpportunityDetail.Sources(graphs, acquaintances,
                        new WorkbenchLinks(open, parts, parent.getShell())), guard);
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
