// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.kith.core.duplicate.Duplicates;
import org.kith.core.duplicate.Merge;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;

/** Makes two people again of those who were merged. */
public final class SeparateHandler extends PeopleHandler {

    @Override
    void run(Shell shell) {
        var person = people().getFirst();
        var merges = service(Duplicates.class).merges(open().network().orElseThrow(), person);
        if (merges.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Separate_title,
                    NLS.bind(Messages.Separate_none, person.getLabel()));
        } else {
            ask(shell, person, merges);
        }
    }

    private void ask(Shell shell, Person person, List<Merge> merges) {
        var dialog = new ElementListSelectionDialog(shell,
                LabelProvider.createTextProvider(merge -> ((Merge) merge).name()));
        dialog.setTitle(Messages.Separate_title);
        dialog.setMessage(NLS.bind(Messages.Separate_question, person.getLabel()));
        dialog.setElements(merges.toArray());
        dialog.setInitialSelections(merges.getFirst());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Merge merge) {
            open().attempt(Messages.Separate_title, () -> service(Duplicates.class)
                    .separate(open().network().orElseThrow(), person, merge));
        }
    }
}
