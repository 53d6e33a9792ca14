// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.today;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;

/** The head of Today: the day, and how much is overdue and due, and how many people are in touch. */
final class TodayHeader {

    private final Composite root;
    private final Label day;
    private final Label date;
    private final Composite counts;
    private final Label overdue;
    private final Label due;
    private final Label inTouch;

    TodayHeader(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var layout = new GridLayout();
        layout.marginWidth = Space.MEDIUM;
        layout.marginHeight = Space.MEDIUM;
        layout.verticalSpacing = Space.TIGHT;
        root.setLayout(layout);
        var theme = Theme.of(parent);
        day = theme.face(new Label(root, SWT.NONE), Face.TITLE);
        date = theme.tone(new Label(root, SWT.NONE), Tone.MUTED);
        counts = new Composite(root, SWT.NONE);
        counts.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        var row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = Space.MEDIUM;
        counts.setLayout(row);
        overdue = theme.tone(theme.face(new Label(counts, SWT.NONE), Face.STRONG), Tone.RED);
        due = theme.tone(theme.face(new Label(counts, SWT.NONE), Face.STRONG), Tone.AMBER);
        inTouch = theme.tone(theme.face(new Label(counts, SWT.NONE), Face.STRONG), Tone.GREEN);
    }

    void show(Agenda agenda, LocalDate today) {
        day.setText(today.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault()));
        date.setText(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(today));
        overdue.setText(NLS.bind(Messages.Today_overdueCount, agenda.overdueCount()));
        due.setText(NLS.bind(Messages.Today_dueCount, agenda.dueCount()));
        inTouch.setText(NLS.bind(Messages.Today_inTouchCount, agenda.inTouch()));
        counts.setVisible(agenda.hasCadences() || !agenda.due().isEmpty());
        root.getShell().layout(new Control[] {day, date, overdue, due, inTouch}, SWT.DEFER);
    }

    void setVisible(boolean visible) {
        root.setVisible(visible);
        ((GridData) root.getLayoutData()).exclude = !visible;
        root.requestLayout();
    }
}
