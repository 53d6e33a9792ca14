// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.internal.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.kith.core.NetworkException;
import org.kith.core.format.FormatException;
import org.kith.ui.error.ErrorReport;
import org.kith.ui.internal.Messages;

/** Tells the user in a dialog. */
final class WindowErrorReport implements ErrorReport {

    private final Display display;
    private final ILog log;

    WindowErrorReport(Display display, ILog log) {
        this.display = display;
        this.log = log;
    }

    @Override
    public void failed(String attempted, Throwable failure) {
        var sentence = sentence(attempted, failure);
        display.asyncExec(() -> MessageDialog.openError(display.getActiveShell(), attempted, sentence));
    }

    private String sentence(String attempted, Throwable failure) {
        if (failure instanceof NetworkException || failure instanceof FormatException) {
            return failure.getMessage();
        }
        log.error(attempted, failure);
        return NLS.bind(Messages.Error_Unexpected, Platform.getLogFileLocation());
    }
}
