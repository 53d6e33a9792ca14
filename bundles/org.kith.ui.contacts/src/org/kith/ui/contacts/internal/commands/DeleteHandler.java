// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.phrases.Phrases;

/** Deletes the selected people; undo brings them back. Asks first where a mentorship that is not at its end goes too. */
public final class DeleteHandler extends PeopleHandler {

    @Override
    boolean applies() {
        return super.applies() && !typing();
    }

    /** The Delete key is of the text in which the caret is. */
    private static boolean typing() {
        var focus = PlatformUI.getWorkbench().getDisplay().getFocusControl();
        return focus instanceof Text || focus instanceof StyledText || focus instanceof Combo;
    }

    @Override
    void run(Shell shell) {
        var mentored = edits().inOpenMentorships(people());
        if (!typing() && (mentored.isEmpty() || MessageDialog.openQuestion(shell, Messages.Delete_title,
                NLS.bind(Messages.Delete_mentorships, Phrases.people(mentored))))) {
            edits().delete(people());
        }
    }
}
