// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.feed;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Waits for connections in the background; cancelling it ends the waiting. */
final class FetchJob extends Job {

    private final Consumer<IProgressMonitor> work;

    FetchJob(String title, Consumer<IProgressMonitor> work) {
        super(title);
        this.work = work;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            work.accept(monitor);
            return Status.OK_STATUS;
        } finally {
            Thread.interrupted(); // the thread works on for others
        }
    }

    @Override
    protected void canceling() {
        var thread = getThread();
        if (thread != null) {
            thread.interrupt();
        }
    }
}
