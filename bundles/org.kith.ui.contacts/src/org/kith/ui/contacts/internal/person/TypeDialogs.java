// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.kith.model.contacts.RelationshipType;
import org.kith.ui.contacts.internal.Messages;

/** Asks in dialogs. */
record TypeDialogs(Shell shell) implements TypeQuestions {

    @Override
    public Optional<Labels> labels(RelationshipType type) {
        var dialog = new LabelsDialog(shell, type);
        return dialog.open() == Window.OK ? Optional.of(dialog.labels()) : Optional.empty();
    }

    @Override
    public Optional<Reading> instead(RelationshipType type, int uses, List<Reading> others) {
        var dialog = new ElementListSelectionDialog(shell,
                LabelProvider.createTextProvider(reading -> ((Reading) reading).label()));
        dialog.setTitle(Messages.Types_mergeTitle);
        dialog.setMessage(NLS.bind(uses == 1 ? Messages.Types_mergeOne : Messages.Types_mergeQuestion,
                type.getLabel(), uses));
        dialog.setElements(others.toArray());
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Reading reading
                ? Optional.of(reading) : Optional.empty();
    }
}
