// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.edits;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.pipeline.Undertakings;
import org.kith.model.contacts.Task;
import org.kith.model.contacts.TaskStatus;
import org.kith.model.contacts.Undertaking;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;

/** Edits what is to be done. */
public final class TaskEdits {

    private final OpenNetwork open;

    /** @param open the network to edit; one must be open at every call */
    public TaskEdits(OpenNetwork open) {
        this.open = open;
    }

    /**
     * Adds something to do; it stands in Today and in the calendar as well.
     *
     * @param due the last day; null if there is none
     * @return whether it was done
     */
    public boolean plan(Undertaking undertaking, String summary, LocalDate due) {
        return open.edit(NLS.bind(Messages.Edit_plan, Undertakings.title(undertaking)),
                () -> new Undertakings(open.network().orElseThrow()).plan(undertaking, summary, due));
    }

    /** Does a task, or opens it again. */
    public void toggle(Task task) {
        open.edit(NLS.bind(Messages.Edit_toggle, task.getSummary()), () -> {
            boolean done = task.getStatus() == TaskStatus.COMPLETED;
            task.setStatus(done ? TaskStatus.NEEDS_ACTION : TaskStatus.COMPLETED);
            task.setCompleted(done ? null : open.clock().instant());
        });
    }

    /** Removes a task. */
    public void remove(Task task) {
        open.edit(NLS.bind(Messages.Edit_remove, task.getSummary()),
                () -> open.network().orElseThrow().remove(task));
    }
}
