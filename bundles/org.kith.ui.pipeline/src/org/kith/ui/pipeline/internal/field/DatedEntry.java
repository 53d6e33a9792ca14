// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.field;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** Two fields that add a line to a list: what, until when. */
public final class DatedEntry {

    private static final int DATE_WIDTH = 140;

    private final Addition add;
    private final Text what;
    private final Text until;
    private final Label problem;

    /** Adds something; due is null if it has no last day. */
    public interface Addition {

        /** @return whether it was added */
        boolean add(String text, LocalDate due);
    }

    /**
     * @param hint of the field that says what
     * @param name of the field that says until when, for screen readers
     */
    public DatedEntry(Composite group, LineList list, String hint, String name, Addition add) {
        this.add = add;
        var row = Page.fields(group);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        what = list.entry(row, hint, this::entered);
        until = AccessibleName.of(new Text(row, SWT.SINGLE | SWT.BORDER), name);
        until.setMessage(Messages.Entry_until);
        var data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = DATE_WIDTH;
        until.setLayoutData(data);
        until.addListener(SWT.DefaultSelection, event -> what.notifyListeners(SWT.DefaultSelection, event));
        until.addListener(SWT.Modify, event -> say(""));
        problem = Theme.of(group).tone(Theme.of(group).face(new Label(group, SWT.WRAP), Face.SMALL), Tone.RED);
        problem.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Page.setVisible(problem, false);
    }

    /** With a day that can't be read nothing is added, and what was typed stays. */
    private boolean entered(String text) {
        var day = until.getText().strip();
        try {
            boolean added = add.add(text, day.isEmpty() ? null : LocalDate.parse(day));
            if (added) {
                until.setText("");
            }
            return added;
        } catch (DateTimeException unreadable) {
            say(NLS.bind(Messages.Entry_untilWrong, day));
            until.setFocus();
            return false;
        }
    }

    private void say(String sentence) {
        if (!sentence.equals(problem.getText())) {
            problem.setText(sentence);
            Page.setVisible(problem, !sentence.isEmpty());
            problem.requestLayout();
        }
    }

    /** Puts the focus where the user says what. */
    public void setFocus() {
        what.setFocus();
    }
}
