// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.introduction;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.kith.model.contacts.Introduction;

/** Asks in dialogs. */
record ConsentDialogs(Shell shell) implements Consent {

    private static final int BOTH = 0;
    private static final int NOT_ASKED = 1;

    @Override
    public Answer ask(Introduction introduction) {
        int pressed = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Consent_title,
                NLS.bind(Messages.Consent_question, introduction.getFirst().getLabel(),
                        introduction.getSecond().getLabel()),
                0, Messages.Consent_both, Messages.Consent_notAsked, IDialogConstants.CANCEL_LABEL);
        return pressed == BOTH ? new Answer(true, null) : pressed == NOT_ASKED ? reason() : new Answer(false, null);
    }

    private Answer reason() {
        var dialog = new InputDialog(shell, Messages.Consent_title, Messages.Consent_why, "",
                text -> text.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? new Answer(true, dialog.getValue().strip()) : new Answer(false, null);
    }
}
