// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.ViewIds;
import org.kith.ui.contacts.internal.introduction.IntroductionsView;

/** Shows who can introduce the owner to the selected person. */
public final class ReachHandler extends PeopleHandler {

    @Override
    void run(Shell shell) {
        var part = service(EPartService.class).showPart(ViewIds.INTRODUCTIONS, PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof IntroductionsView view) {
            view.reach(people().getFirst().getId());
        }
    }
}
