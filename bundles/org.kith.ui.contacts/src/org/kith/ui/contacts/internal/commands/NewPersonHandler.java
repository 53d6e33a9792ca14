// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import java.util.List;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.ViewIds;
import org.kith.ui.contacts.internal.Messages;

/** Adds a person and shows the form. */
public final class NewPersonHandler extends PeopleHandler {

    @Override
    boolean applies() {
        return open().network().isPresent();
    }

    @Override
    void run(Shell shell) {
        var dialog = new InputDialog(shell, Messages.NewPerson_title, Messages.NewPerson_question, "",
                name -> name.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            edits().create(dialog.getValue().strip()).ifPresent(person -> {
                open().selection().select(List.of(person.getId()));
                service(EPartService.class).showPart(ViewIds.PERSON, PartState.ACTIVATE);
            });
        }
    }
}
