// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import org.eclipse.swt.widgets.Shell;
import org.kith.ui.contacts.internal.log.LogDialog;

/** Logs an interaction with the selected people, or with whom the user names. */
public final class LogHandler extends PeopleHandler {

    @Override
    boolean applies() {
        return open().network().isPresent();
    }

    @Override
    void run(Shell shell) {
        LogDialog.log(shell, open(), open().selection().people()).open();
    }
}
