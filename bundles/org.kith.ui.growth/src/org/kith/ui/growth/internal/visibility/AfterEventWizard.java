// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.kith.model.growth.Event;
import org.kith.ui.network.OpenNetwork;

/** Asks after an event whom the owner met, what to remember of them, and what is to be done; one undo takes it back. */
final class AfterEventWizard extends Wizard {

    private final OpenNetwork open;
    private final PeopleMetPage people;
    private final WhatToDoPage toDo;

    /** @param event the one to begin with; null for the one that waits for it longest */
    AfterEventWizard(OpenNetwork open, Event event) {
        this.open = open;
        setWindowTitle(Messages.After_title);
        people = new PeopleMetPage(open, event);
        toDo = new WhatToDoPage(people);
        addPage(people);
        addPage(toDo);
    }

    /** Opens the wizard in a dialog of its own. */
    static void open(Shell shell, OpenNetwork open, Event event) {
        new WizardDialog(shell, new AfterEventWizard(open, event)).open();
    }

    /** Whom one met is enough; what is to be done may be left out. */
    @Override
    public boolean canFinish() {
        return people.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        return new VisibilityEdits(open).followUp(people.event(), toDo.meetings(), people.note());
    }
}
