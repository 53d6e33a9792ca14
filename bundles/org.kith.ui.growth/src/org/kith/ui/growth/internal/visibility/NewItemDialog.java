// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.model.edit.Words;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks for a kind and a title; what else there is to say of it stands beside the list. */
final class NewItemDialog extends FieldDialog {

    private static final int WIDTH = 440;

    private final OpenNetwork open;
    private Combo kind;
    private Text title;

    NewItemDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Published_newTitle, Messages.Add);
        this.open = open;
    }

    @Override
    protected void createFields(Composite area) {
        kind = AccessibleName.of(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY), Messages.Published_kind);
        kind.setItems(PublishedSubject.KINDS.stream().map(Words::of).toArray(String[]::new));
        kind.select(0);
        kind.setLayoutData(wide(WIDTH));
        title = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), Messages.Title_hint);
        title.setMessage(Messages.Title_hint);
        title.setLayoutData(wide(WIDTH));
        title.addListener(SWT.Modify, event -> enable());
        title.setFocus();
    }

    @Override
    public void create() {
        super.create();
        enable();
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(!title.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        if (new VisibilityEdits(open).add(PublishedSubject.KINDS.get(kind.getSelectionIndex()),
                title.getText().strip())) {
            super.okPressed();
        }
    }
}
