// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.plugin;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Notices when the window's thread does not answer: it is sent a beat after the other, and each has to come back within
 * a limit. What the thread does when the limit is reached is told at once, and how long it took when it answers again.
 */
public final class FreezeWatch {

    /** So that a freeze is noticed within two seconds, whenever it began between two looks. */
    static final Duration LIMIT = Duration.ofMillis(1500);
    private static final long PAUSE_MILLIS = 250;

    private final Executor window;
    private final LongSupplier nanos;
    private final Listener listener;
    private boolean told;
    private long sent;
    private volatile long came;
    private volatile boolean waiting;

    /** Is told what happened; on the watching thread. */
    public interface Listener {

        /** The window's thread does not answer. */
        void frozen();

        /** It answers again. */
        void answered(Duration pause);
    }

    /**
     * @param window runs on the window's thread, later
     * @param nanos a clock, as {@link System#nanoTime}
     */
    public FreezeWatch(Executor window, LongSupplier nanos, Listener listener) {
        this.window = window;
        this.nanos = nanos;
        this.listener = listener;
    }

    /** Watches from a thread of its own until that is interrupted. */
    public Thread start() {
        var thread = new Thread(this::watch, "Freeze watch");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once. */
    void look() {
        if (!waiting) {
            if (told) {
                told = false;
                listener.answered(Duration.ofNanos(came - sent));
            }
            sent = nanos.getAsLong();
            waiting = true;
            window.execute(this::answer);
        } else if (!told && nanos.getAsLong() - sent >= LIMIT.toNanos()) {
            told = true;
            listener.frozen();
        }
    }

    private void answer() {
        came = nanos.getAsLong();
        waiting = false;
    }
}
