// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.detail;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.pipeline.Opportunity;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.lines.Page;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.pipeline.internal.edits.OpportunityEdits;
import org.kith.ui.text.DateTexts;
import org.kith.ui.theme.Face;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;

/** What is to be done, and two fields that add more: what, until when. */
final class TaskGroup {

    private static final int DATE_WIDTH = 140;
    private static final Comparator<Task> ORDER = comparing(TaskGroup::isDone)
            .thenComparing(Task::getDue, nullsLast(naturalOrder()));

    private final OpportunityEdits edits;
    private final LineList list;
    private final Text what;
    private final Text until;
    private final Label problem;
    private Opportunity opportunity;

    TaskGroup(Composite group, OpportunityEdits edits) {
        this.edits = edits;
        list = new LineList(group, SWT.NONE, Messages.Task_list).onToggle(line -> edits.toggle((Task) line.key()))
                .onRemove(line -> edits.remove((Task) line.key()));
        var row = Page.fields(group);
        var layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        what = list.entry(row, Messages.Task_add, this::plan);
        until = AccessibleName.of(new Text(row, SWT.SINGLE | SWT.BORDER), Messages.Task_until);
        until.setMessage(Messages.Task_until);
        var data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = DATE_WIDTH;
        until.setLayoutData(data);
        until.addListener(SWT.DefaultSelection, event -> what.notifyListeners(SWT.DefaultSelection, event));
        until.addListener(SWT.Modify, event -> say(""));
        problem = Theme.of(group).tone(Theme.of(group).face(new Label(group, SWT.WRAP), Face.SMALL), Tone.RED);
        problem.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Page.setVisible(problem, false);
    }

    /** With a day that can't be read nothing is planned, and what was typed stays. */
    private boolean plan(String summary) {
        try {
            var text = until.getText().strip();
            boolean planned = edits.plan(opportunity, summary, text.isEmpty() ? null : LocalDate.parse(text));
            if (planned) {
                until.setText("");
            }
            return planned;
        } catch (DateTimeException unreadable) {
            say(NLS.bind(Messages.Task_untilWrong, until.getText()));
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

    void show(Opportunity shown) {
        opportunity = shown;
        list.show(shown.getTasks().stream().sorted(ORDER).map(TaskGroup::line).toList());
    }

    private static boolean isDone(Task task) {
        return task.getStatus() == TaskStatus.COMPLETED;
    }

    private static Line line(Task task) {
        return Line.check(task, isDone(task), task.getSummary(), isDone(task) || task.getDue() == null ? ""
                : NLS.bind(Messages.Task_due, DateTexts.day(task.getDue())));
    }

    void setFocus() {
        what.setFocus();
    }
}
