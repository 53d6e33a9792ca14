// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.link;

import java.util.List;
import java.util.UUID;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.ViewIds;
import org.kith.ui.mail.Draft;
import org.kith.ui.mail.MailProgram;
import org.kith.ui.network.OpenNetwork;

/** Leads from a view of the workbench: to the Person view, and to the mail program. */
public final class WorkbenchLinks implements ViewLinks {

    private final OpenNetwork open;
    private final EPartService parts;
    private final Shell shell;

    /** @param shell of the view that is left */
    public WorkbenchLinks(OpenNetwork open, EPartService parts, Shell shell) {
        this.open = open;
        this.parts = parts;
        this.shell = shell;
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
