// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;

/** Tags the selected people. */
public final class TagHandler extends PeopleHandler {

    @Override
    void run(Shell shell) {
        var question = NLS.bind(Messages.Tag_question, Phrases.people(people()));
        var dialog = new InputDialog(shell, Messages.Tag_title, question, "", name -> name.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            edits().tag(people(), dialog.getValue().strip());
        }
    }
}
