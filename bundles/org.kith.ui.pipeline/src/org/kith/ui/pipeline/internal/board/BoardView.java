// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.Cadences;
import org.kith.core.tie.Ties;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.edits.QuestionDialogs;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties the board to the workbench, which remembers how it was left. */
public final class BoardView {

    private final OpenNetwork open;
    private BoardContent content;

    /** Called by the workbench. */
    @Inject
    public BoardView(OpenNetwork open) {
        this.open = open;
    }

    @PostConstruct
    void create(Composite parent, MPart part, Cadences cadences, Ties ties, TieGraphs graphs) {
        content = new BoardContent(parent, open, new CardFilter(cadences, ties, graphs), new QuestionDialogs(parent.getShell()),
                new BoardState(part.getPersistedState()));
    }

    @Focus
    void focus() {
        content.setFocus();
    }
}
