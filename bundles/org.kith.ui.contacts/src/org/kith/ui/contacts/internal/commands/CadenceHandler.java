// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.CommandIds;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.DaySpan;
import org.kith.ui.contacts.internal.phrases.Phrases;

/** Says how often to be in touch with the selected people. */
public final class CadenceHandler extends PeopleHandler {

    private static final String SUGGESTED = "30 45";

    @Override
    void run(Shell shell) {
        parameter(CommandIds.DAYS).map(DaySpan::parse).ifPresentOrElse(this::set, () -> ask(shell));
    }

    private void ask(Shell shell) {
        var question = NLS.bind(Messages.Cadence_question, Phrases.people(people()));
        var dialog = new InputDialog(shell, Messages.Cadence_title, question, SUGGESTED, CadenceHandler::problem);
        if (dialog.open() == Window.OK) {
            set(DaySpan.parse(dialog.getValue()));
        }
    }

    private static String problem(String text) {
        try {
            DaySpan.parse(text);
            return null;
        } catch (IllegalArgumentException wrong) {
            return wrong.getMessage();
        }
    }

    private void set(DaySpan days) {
        cadenceEdits().set(people(), days.target(), days.maximum());
    }
}
