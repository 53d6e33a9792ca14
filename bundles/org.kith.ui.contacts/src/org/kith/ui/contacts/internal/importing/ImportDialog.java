// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.contacts.internal.Messages;

/** The window of the {@link ImportWizard}: its last buttons say what they do. */
public final class ImportDialog extends WizardDialog {

    private final ImportWizard wizard;

    /** Opens later, over the parent. */
    public ImportDialog(Shell parent, ImportWizard wizard) {
        super(parent, wizard);
        this.wizard = wizard;
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        boolean done = wizard.isDone();
        getButton(IDialogConstants.FINISH_ID).setText(done ? IDialogConstants.CLOSE_LABEL : Messages.Import_import);
        getButton(IDialogConstants.CANCEL_ID).setVisible(!done);
    }
}
