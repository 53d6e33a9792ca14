// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.widget;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;

/** A few fields one below the other, with a button that says what becomes of them, and Cancel. */
public abstract class FieldDialog extends Dialog {

    private final String title;
    private final String enter;

    /** @param enter the word on the button that takes the fields over */
    protected FieldDialog(Shell parent, String title, String enter) {
        super(parent);
        this.title = title;
        this.enter = enter;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Creates the fields in an area with a grid of one column. */
    protected abstract void createFields(Composite area);

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        layout.horizontalSpacing = Space.MEDIUM;
        layout.verticalSpacing = Space.SMALL;
        area.setLayout(layout);
        createFields(area);
        Theme.of(area).own(area);
        return area;
    }

    /** @return all the width there is, and not less than this many pixels */
    protected static GridData wide(int width) {
        var data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = width;
        return data;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, enter, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
