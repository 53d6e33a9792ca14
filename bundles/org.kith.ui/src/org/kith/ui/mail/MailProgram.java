// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mail;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.kith.ui.internal.Messages;

/** Opens drafts in the mail program of the desktop; where that is not possible they go to the clipboard. */
public final class MailProgram {

    private final Display display;
    private final Predicate<String> desktop;
    private final Consumer<String> user;

    /** @param shell the window that tells the user where the draft is */
    public MailProgram(Shell shell) {
        this(shell.getDisplay(), Program::launch,
                words -> MessageDialog.openInformation(shell, Messages.Draft_Title, words));
    }

    /**
     * @param desktop opens an address, and says whether it could
     * @param user is told where the draft is, if it is not in the mail program
     */
    MailProgram(Display display, Predicate<String> desktop, Consumer<String> user) {
        this.display = display;
        this.desktop = desktop;
        this.user = user;
    }

    /** Lets the user go on writing. */
    public void write(Draft draft) {
        if (!draft.uri().map(desktop::test).orElse(false)) {
            var clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] {draft.body()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            user.accept(draft.address() == null ? NLS.bind(Messages.Draft_NoAddress, draft.name())
                    : NLS.bind(Messages.Draft_NoProgram, draft.address()));
        }
    }
}
