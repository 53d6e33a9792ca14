// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.field;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.contacts.Undertaking;
import org.kith.ui.lines.Line;
import org.kith.ui.lines.LineList;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.pipeline.internal.edits.TaskEdits;
import org.kith.ui.text.DateTexts;

/** What is to be done, and two fields that add more: what, until when. */
public final class TaskGroup {

    private static final Comparator<Task> ORDER = comparing(TaskGroup::isDone)
            .thenComparing(Task::getDue, nullsLast(naturalOrder()));

    private final LineList list;
    private final DatedEntry entry;
    private Undertaking undertaking;

    /** Builds it; nothing is shown yet. */
    public TaskGroup(Composite group, OpenNetwork open) {
        var edits = new TaskEdits(open);
        list = new LineList(group, SWT.NONE, Messages.Task_list).onToggle(line -> edits.toggle((Task) line.key()))
                .onRemove(line -> edits.remove((Task) line.key()));
        entry = new DatedEntry(group, list, Messages.Task_add, Messages.Entry_until,
                (summary, due) -> edits.plan(undertaking, summary, due));
    }

    /** Shows what is to be done for something. */
    public void show(Undertaking shown) {
        undertaking = shown;
        list.show(shown.getTasks().stream().sorted(ORDER).map(TaskGroup::line).toList());
    }

    private static boolean isDone(Task task) {
        return task.getStatus() == TaskStatus.COMPLETED;
    }

    private static Line line(Task task) {
        return Line.check(task, isDone(task), task.getSummary(), isDone(task) || task.getDue() == null ? ""
                : NLS.bind(Messages.Task_due, DateTexts.day(task.getDue())));
    }

    /** Puts the focus where the user says what is to be done. */
    public void setFocus() {
        entry.setFocus();
    }
}
