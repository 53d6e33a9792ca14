// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.time.LocalDate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Adds an achievement of today; what else there is to say of it stands beside the list. */
final class AchieveDialog extends FieldDialog {

    private static final int WIDTH = 440;

    private final OpenNetwork open;
    private Text title;

    AchieveDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Achieve_title, Messages.Add);
        this.open = open;
    }

    @Override
    protected void createFields(Composite area) {
        title = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), Messages.Achieve_what);
        title.setMessage(Messages.Achieve_what);
        title.setLayoutData(wide(WIDTH));
        title.addListener(SWT.Modify, event -> enable());
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
        if (new GrowthEdits(open).achieve(title.getText().strip(), LocalDate.now(open.clock()))) {
            super.okPressed();
        }
    }
}
