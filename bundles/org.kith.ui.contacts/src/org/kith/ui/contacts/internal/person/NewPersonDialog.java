// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.duplicate.Lookalikes;
import org.kith.core.duplicate.Proposal;
import org.kith.model.contacts.ContactKind;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.theme.Space;

/** Asks who a new person is, and says at each keystroke who in the network looks like the same person. */
public final class NewPersonDialog extends Dialog {

    private static final int WIDTH = 360;

    private final Function<UUID, String> nameOf;
    private Lookalikes lookalikes = person -> List.of();
    private Text name;
    private Text email;
    private Link hint;
    private Person person;
    private UUID known;

    /** @param nameOf what somebody in the network is called */
    public NewPersonDialog(Shell parent, Function<UUID, String> nameOf) {
        super(parent);
        this.nameOf = nameOf;
    }

    /** Compares with these from now on; may come late, and after the dialog was closed. */
    public void compareWith(Lookalikes everybody) {
        lookalikes = everybody;
        if (name != null && !name.isDisposed()) {
            typed();
        }
    }

    /** @return the new person, outside of any network; empty if there is none */
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** @return whom the user wants to see instead of a new person; empty if nobody */
    public Optional<UUID> known() {
        return Optional.ofNullable(known);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.NewPerson_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        name = field(area, Messages.NewPerson_name);
        email = field(area, Messages.NewPerson_email);
        hint = new Link(area, SWT.WRAP);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.widthHint = WIDTH;
        data.heightHint = 2 * hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        data.verticalIndent = Space.SMALL;
        hint.setLayoutData(data);
        hint.addListener(SWT.Selection, event -> show(UUID.fromString(event.text)));
        return area;
    }

    private Text field(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        var field = new Text(area, SWT.BORDER | SWT.SINGLE);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.Modify, event -> typed());
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.NewPerson_add, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void typed() {
        getButton(IDialogConstants.OK_ID).setEnabled(!name.getText().isBlank());
        var alike = name.getText().isBlank() && email.getText().isBlank() ? Optional.<Proposal>empty()
                : lookalikes.of(read()).stream().findFirst();
        hint.setText(alike.map(this::words).orElse(""));
    }

    private String words(Proposal alike) {
        return NLS.bind(Messages.NewPerson_alike, new Object[] {nameOf.apply(alike.second()).replace("&", "&&"),
            String.join(", ", alike.reasons()), alike.second()});
    }

    private Person read() {
        var typed = ContactsFactory.eINSTANCE.createPerson();
        typed.setFormattedName(name.getText().strip());
        if (!email.getText().isBlank()) {
            var point = ContactsFactory.eINSTANCE.createContactPoint();
            point.setKind(ContactKind.EMAIL);
            point.setValue(email.getText().strip());
            typed.getContactPoints().add(point);
        }
        return typed;
    }

    private void show(UUID instead) {
        known = instead;
        setReturnCode(CANCEL);
        close();
    }

    @Override
    protected void okPressed() {
        person = read();
        super.okPressed();
    }
}
