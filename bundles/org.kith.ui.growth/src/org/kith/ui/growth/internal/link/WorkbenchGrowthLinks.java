// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.link;

import java.util.UUID;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.ViewIds;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.link.WorkbenchLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.network.OpenNetwork;

/** Leads to the views of the workbench. */
public final class WorkbenchGrowthLinks implements GrowthLinks {

    private final OpenNetwork open;
    private final EPartService parts;
    private final ViewLinks links;

    /** @param shell of the window, for questions */
    public WorkbenchGrowthLinks(OpenNetwork open, EPartService parts, Shell shell) {
        this.open = open;
        this.parts = parts;
        links = new WorkbenchLinks(open, parts, shell);
    }

    @Override
    public void open(UUID person) {
        links.open(person);
    }

    @Override
    public void write(Draft draft) {
        links.write(draft);
    }

    @Override
    public void board(UUID opportunity) {
        open.reveal(opportunity);
        parts.showPart(ViewIds.OPPORTUNITIES, PartState.ACTIVATE);
    }
}
