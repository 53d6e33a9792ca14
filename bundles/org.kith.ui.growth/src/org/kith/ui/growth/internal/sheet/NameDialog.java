// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.sheet;

import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks for one line of text; what else there is to say stands beside the list. */
public final class NameDialog extends FieldDialog {

    private static final int WIDTH = 440;

    private final String hint;
    private final Predicate<String> take;
    private Text name;

    /**
     * @param hint what to type
     * @param take whether the text was taken; what was not stays typed
     */
    public NameDialog(Shell parent, String title, String hint, Predicate<String> take) {
        super(parent, title, Messages.Add);
        this.hint = hint;
        this.take = take;
    }

    @Override
    protected void createFields(Composite area) {
        name = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), hint);
        name.setMessage(hint);
        name.setLayoutData(wide(WIDTH));
        name.addListener(SWT.Modify, event -> enable());
    }

    @Override
    public void create() {
        super.create();
        enable();
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(!name.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        if (take.test(name.getText().strip())) {
            super.okPressed();
        }
    }
}
