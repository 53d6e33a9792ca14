// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.RelationshipType;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.person.TypeQuestions.Labels;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks how a relationship type reads from both its ends. */
final class LabelsDialog extends FieldDialog {

    private static final int WIDTH = 320;

    private final RelationshipType type;
    private Text label;
    private Text inverse;
    private Labels labels;

    LabelsDialog(Shell parent, RelationshipType type) {
        super(parent, Messages.Types_rename, Messages.Types_renameEnter);
        this.type = type;
    }

    @Override
    protected void createFields(Composite area) {
        label = text(area, Messages.Types_label, type.getLabel());
        if (!type.isSymmetric()) {
            inverse = text(area, Messages.Relationship_ownInverse, type.getInverseLabel());
        }
    }

    private Text text(Composite area, String name, String value) {
        Theme.of(area).tone(new Label(area, SWT.NONE), Tone.MUTED).setText(name);
        var text = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), name);
        text.setLayoutData(wide(WIDTH));
        text.setText(value);
        text.addListener(SWT.Modify, event -> getButton(IDialogConstants.OK_ID)
                .setEnabled(!label.getText().isBlank() && (inverse == null || !inverse.getText().isBlank())));
        return text;
    }

    @Override
    protected void okPressed() {
        var read = label.getText().strip();
        labels = new Labels(read, inverse == null ? read : inverse.getText().strip());
        super.okPressed();
    }

    /** @return what was typed, once the dialog was left with OK */
    Labels labels() {
        return labels;
    }
}
