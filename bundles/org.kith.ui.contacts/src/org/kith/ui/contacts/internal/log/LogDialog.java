// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.log;

import java.util.List;
import java.util.UUID;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kith.model.contacts.Interaction;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.network.OpenNetwork;

/** A small window that logs an interaction: Enter logs, also in the note, where Shift+Enter begins a new line. */
public final class LogDialog extends Dialog {

    private final OpenNetwork open;
    private final List<UUID> people;
    private final Interaction changed;
    private LogForm form;

    private LogDialog(Shell parent, OpenNetwork open, List<UUID> people, Interaction changed) {
        super(parent);
        this.open = open;
        this.people = people;
        this.changed = changed;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @return a dialog for a new interaction with these people */
    public static LogDialog log(Shell parent, OpenNetwork open, List<UUID> people) {
        return new LogDialog(parent, open, people, null);
    }

    /** @return a dialog that changes an interaction */
    public static LogDialog change(Shell parent, OpenNetwork open, Interaction interaction) {
        return new LogDialog(parent, open, List.of(), interaction);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(changed == null ? Messages.Log_title : Messages.Log_changeTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        form = new LogForm(parent, open);
        form.onResize(() -> getShell().pack());
        form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return form.control();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, changed == null ? Messages.Log_log : Messages.Log_change, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        if (changed == null) {
            form.startWith(people);
        } else {
            form.edit(changed);
        }
        getShell().pack();
    }

    @Override
    protected void okPressed() {
        if (form.submit()) {
            super.okPressed();
        }
    }
}
