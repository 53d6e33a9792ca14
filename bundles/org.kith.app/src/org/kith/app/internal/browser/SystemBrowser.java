// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.browser;

import java.net.URL;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.AbstractWebBrowser;
import org.kith.app.internal.Messages;

/** The user's own web browser. */
final class SystemBrowser extends AbstractWebBrowser {

    private final Predicate<String> launch;
    private final Consumer<String> notLaunched;

    SystemBrowser(String id) {
        this(id, Program::launch, SystemBrowser::tell);
    }

    SystemBrowser(String id, Predicate<String> launch, Consumer<String> notLaunched) {
        super(id);
        this.launch = launch;
        this.notLaunched = notLaunched;
    }

    @Override
    public void openURL(URL address) {
        if (!launch.test(address.toExternalForm())) {
            notLaunched.accept(address.toExternalForm());
        }
    }

    private static void tell(String address) {
        int answer = MessageDialog.open(MessageDialog.INFORMATION,
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.Browser_Title,
                NLS.bind(Messages.Browser_Missing, address), SWT.NONE, Messages.Browser_Copy,
                IDialogConstants.CLOSE_LABEL);
        if (answer == 0) {
            copy(address);
        }
    }

    private static void copy(String address) {
        var clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
        clipboard.setContents(new Object[] {address}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
