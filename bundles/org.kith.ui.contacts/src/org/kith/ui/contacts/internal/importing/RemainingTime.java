// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.importing;

import java.time.Duration;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.osgi.util.NLS;
import org.kith.ui.contacts.internal.Messages;

/** A monitor that also says about how long the work will take, once that can be told. */
final class RemainingTime extends ProgressMonitorWrapper {

    private static final Duration EARLIEST = Duration.ofSeconds(3);
    private static final double LEAST_DONE = 0.02;
    private static final int MINUTE = 60;
    private static final int STEP = 5;

    private final LongSupplier nanoTime;
    private long start;
    private double total;
    private double done;
    private String said = "";

    /** @param nanoTime as {@link System#nanoTime} tells it */
    RemainingTime(IProgressMonitor monitor, LongSupplier nanoTime) {
        super(monitor);
        this.nanoTime = nanoTime;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        super.beginTask(name, totalWork);
        start = nanoTime.getAsLong();
        total = totalWork;
        done = 0;
    }

    @Override
    public void worked(int work) {
        super.worked(work);
        advance(work);
    }

    @Override
    public void internalWorked(double work) {
        super.internalWorked(work);
        advance(work);
    }

    private void advance(double work) {
        done += work;
        var passed = Duration.ofNanos(nanoTime.getAsLong() - start);
        double part = total <= 0 ? 0 : done / total;
        if (part >= LEAST_DONE && part < 1 && passed.compareTo(EARLIEST) >= 0) {
            say(Math.round(passed.toMillis() / 1000.0 * (1 - part) / part));
        }
    }

    private void say(long seconds) {
        var words = seconds < STEP ? Messages.Import_secondsFew
                : seconds < MINUTE ? NLS.bind(Messages.Import_seconds, (seconds + STEP - 1) / STEP * STEP)
                : seconds < 2 * MINUTE ? Messages.Import_minute
                : NLS.bind(Messages.Import_minutes, (seconds + MINUTE - 1) / MINUTE);
        if (!words.equals(said)) {
            said = words;
            subTask(words);
        }
    }
}
