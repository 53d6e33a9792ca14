// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.output;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Shows on a terminal how far a long command is; says nothing elsewhere. */
public final class Progress extends NullProgressMonitor {

    private static final int PERCENT = 100;

    private final Terminal terminal;
    private double total;
    private double done;
    private int shown;

    /** @param terminal shows the progress if it is one */
    public Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void beginTask(String name, int work) {
        total = work;
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        done += work;
        int percent = total > 0 ? (int) Math.min(PERCENT, done / total * PERCENT) : 0;
        if (terminal.colour() && percent > shown) {
            shown = percent;
            terminal.again(percent + " %");
        }
    }

    @Override
    public void done() {
        if (shown > 0) {
            terminal.again("");
            shown = 0;
        }
    }
}
