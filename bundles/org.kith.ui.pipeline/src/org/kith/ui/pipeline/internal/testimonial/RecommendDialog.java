// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.testimonial;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kith.model.contacts.Person;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.field.PartyField;
import org.kith.ui.widget.FieldDialog;

/** Begins a recommendation: asks somebody for one, or begins to write one for somebody. */
final class RecommendDialog extends FieldDialog {

    private static final int WIDTH = 360;

    private final OpenNetwork open;
    private Button given;
    private PartyField person;

    RecommendDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Recommend_title, Messages.Recommend_begin);
        this.open = open;
    }

    @Override
    protected void createFields(Composite area) {
        var row = new Composite(area, SWT.NONE);
        row.setLayout(new RowLayout(SWT.HORIZONTAL));
        var received = new Button(row, SWT.RADIO);
        received.setText(Messages.Recommend_received);
        received.setSelection(true);
        given = new Button(row, SWT.RADIO);
        given.setText(Messages.Recommend_given);
        new Label(area, SWT.NONE).setText(Messages.Recommend_person);
        person = new PartyField(area, open, Messages.Recommend_person, false);
        person.control().setLayoutData(wide(WIDTH));
        person.onChange(this::changed);
    }

    @Override
    public void create() {
        super.create();
        changed();
        person.control().setFocus();
    }

    private void changed() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(person.party().isPresent());
        }
    }

    @Override
    protected void okPressed() {
        var owner = open.network().orElseThrow().root().getOwner();
        var other = (Person) person.party().orElseThrow();
        var edits = new TestimonialEdits(open);
        if (given.getSelection() ? edits.begin(owner, other) : edits.begin(other, owner)) {
            super.okPressed();
        }
    }
}
