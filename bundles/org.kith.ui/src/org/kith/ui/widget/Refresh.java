// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Refreshes a view once what changes has calmed down, and not before the view can be seen. For the UI thread. */
public final class Refresh {

    private static final int CALM_MILLIS = 200;

    private final Control view;
    private final Runnable work;
    private boolean due;
    private boolean waiting;

    /**
     * @param view is painted when it comes into sight
     * @param work reads everything anew
     */
    public Refresh(Control view, Runnable work) {
        this.view = view;
        this.work = work;
        view.addListener(SWT.Paint, seen -> refreshIfDue());
    }

    /** Says that something has changed. */
    public void soon() {
        due = true;
        if (!waiting) {
            waiting = true;
            view.getDisplay().timerExec(CALM_MILLIS, () -> {
                waiting = false;
                refreshIfDue();
            });
        }
    }

    /** @return whether what is shown may be outdated */
    public boolean isDue() {
        return due;
    }

    private void refreshIfDue() {
        if (due && !waiting && !view.isDisposed() && view.isVisible()) {
            due = false;
            work.run();
        }
    }
}
