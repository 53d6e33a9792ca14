// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.produced;

import java.util.UUID;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.tie.Ties;
import org.kith.ui.ViewIds;
import org.kith.ui.network.OpenNetwork;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Ties What My Ties Produced to the workbench. */
public final class ProducedView implements ProducedContent.Leads {

    private final OpenNetwork open;
    private final EPartService parts;
    private ProducedContent content;

    /** Called by the workbench. */
    @Inject
    public ProducedView(OpenNetwork open, EPartService parts) {
        this.open = open;
        this.parts = parts;
    }

    @PostConstruct
    void create(Composite parent, Ties ties) {
        content = new ProducedContent(parent, open, ties, this);
    }

    @Focus
    void focus() {
        content.setFocus();
    }

    @Override
    public void open(UUID opportunity) {
        open.reveal(opportunity);
        openBoards();
    }

    @Override
    public void openBoards() {
        parts.showPart(ViewIds.OPPORTUNITIES, PartState.ACTIVATE);
    }
}
