// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.insight;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** A line to type: Enter makes it an insight. */
final class CaptureDialog extends FieldDialog {

    private static final int WIDTH = 520;

    private final OpenNetwork open;
    private Text line;

    CaptureDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Capture_title, Messages.Capture_enter);
        this.open = open;
    }

    @Override
    protected void createFields(Composite area) {
        line = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), Messages.Capture_line);
        line.setMessage(Messages.Capture_line);
        line.setLayoutData(wide(WIDTH));
        line.addListener(SWT.Modify, event -> changed());
    }

    @Override
    public void create() {
        super.create();
        changed();
    }

    private void changed() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!line.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        if (new InsightEdits(open).capture(line.getText().strip())) {
            super.okPressed();
        }
    }
}
