// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.text.DateTexts;

/** Asks until when something is put off: a week, a month, or a day. */
public final class SnoozeMenu {

    private final Control owner;
    private final LocalDate today;
    private final Consumer<LocalDate> chosen;

    /**
     * @param owner what the menu belongs to
     * @param chosen is told the first day on which they may be due again
     */
    public SnoozeMenu(Control owner, LocalDate today, Consumer<LocalDate> chosen) {
        this.owner = owner;
        this.today = today;
        this.chosen = chosen;
    }

    /** Shows the menu at the pointer, or below what has the focus. */
    public void open() {
        var menu = new Menu(owner.getShell(), SWT.POP_UP);
        fill(menu);
        menu.addListener(SWT.Hide, hidden -> owner.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Adds the choices to a menu. */
    public void fill(Menu menu) {
        add(menu, Messages.Snooze_week, Period.ofWeeks(1));
        add(menu, Messages.Snooze_month, Period.ofMonths(1));
        item(menu, Messages.Snooze_day, this::ask);
    }

    private void add(Menu menu, String pattern, Period period) {
        var until = today.plus(period);
        item(menu, NLS.bind(pattern, DateTexts.day(until)), () -> chosen.accept(until));
    }

    private static void item(Menu menu, String text, Runnable action) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, selected -> action.run());
    }

    /** Asks for the day by a dialog. */
    public void ask() {
        var dialog = new InputDialog(owner.getShell(), Messages.Snooze_title, Messages.Snooze_question,
                today.plusWeeks(2).toString(), this::problem);
        if (dialog.open() == Window.OK) {
            chosen.accept(LocalDate.parse(dialog.getValue().strip()));
        }
    }

    private String problem(String text) {
        try {
            return LocalDate.parse(text.strip()).isAfter(today) ? null : Messages.Snooze_past;
        } catch (DateTimeException e) {
            return Messages.Snooze_wrong;
        }
    }
}
