// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.commands;

import java.time.LocalDate;

import org.eclipse.swt.widgets.Shell;
import org.kith.ui.CommandIds;
import org.kith.ui.contacts.internal.today.SnoozeMenu;

/** Leaves the selected people alone for some days. */
public final class SnoozeHandler extends PeopleHandler {

    @Override
    void run(Shell shell) {
        var today = LocalDate.now(open().clock());
        parameter(CommandIds.DAYS).map(Long::valueOf).map(today::plusDays).ifPresentOrElse(this::snooze,
                () -> new SnoozeMenu(shell, today, this::snooze).ask());
    }

    private void snooze(LocalDate until) {
        cadenceEdits().snooze(people(), until);
    }
}
