// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Person;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks what an introduction is for, and for words that the introducer can pass on. */
final class RequestDialog extends FieldDialog {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 90;

    private final Person introducer;
    private final Person wanted;
    private Text purposeText;
    private Text blurbText;
    private String purpose = "";
    private String blurb = "";

    RequestDialog(Shell parent, Person introducer, Person wanted) {
        super(parent, Messages.Request_title, Messages.Request_write);
        this.introducer = introducer;
        this.wanted = wanted;
    }

    @Override
    protected void createFields(Composite area) {
        new Label(area, SWT.WRAP).setText(NLS.bind(Messages.Request_who, introducer.getLabel(), wanted.getLabel()));
        purposeText = field(area, Messages.Request_purpose, SWT.SINGLE);
        blurbText = field(area, NLS.bind(Messages.Request_blurb, introducer.getLabel()),
                SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        ((GridData) blurbText.getLayoutData()).heightHint = HEIGHT;
        ((GridData) blurbText.getLayoutData()).grabExcessVerticalSpace = true;
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
