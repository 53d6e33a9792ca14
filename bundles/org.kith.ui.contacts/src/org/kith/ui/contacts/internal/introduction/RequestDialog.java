// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Person;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.AccessibleName;

/** Asks what an introduction is for, and for words that the introducer can pass on. */
final class RequestDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 90;

    private final Person introducer;
    private final Person wanted;
    private Text purposeText;
    private Text blurbText;
    private String purpose = "";
    private String blurb = "";

    RequestDialog(Shell parent, Person introducer, Person wanted) {
        super(parent);
        this.introducer = introducer;
        this.wanted = wanted;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Request_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        layout.verticalSpacing = Space.SMALL;
        area.setLayout(layout);
        new Label(area, SWT.WRAP).setText(NLS.bind(Messages.Request_who, introducer.getLabel(), wanted.getLabel()));
        purposeText = field(area, Messages.Request_purpose, SWT.SINGLE);
        blurbText = field(area, NLS.bind(Messages.Request_blurb, introducer.getLabel()),
                SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        ((GridData) blurbText.getLayoutData()).heightHint = HEIGHT;
        ((GridData) blurbText.getLayoutData()).grabExcessVerticalSpace = true;
        Theme.of(area).own(area);
        return area;
    }

    private static Text field(Composite area, String name, int style) {
        new Label(area, SWT.WRAP).setText(name);
        var text = AccessibleName.of(new Text(area, style | SWT.BORDER), name);
        var data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.widthHint = WIDTH;
        text.setLayoutData(data);
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Request_write, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        purpose = purposeText.getText().strip();
        blurb = blurbText.getText().strip();
        super.okPressed();
    }

    /** @return what it is for; may be empty */
    String purpose() {
        return purpose;
    }

    /** @return words to pass on; may be empty */
    String blurb() {
        return blurb;
    }
}
