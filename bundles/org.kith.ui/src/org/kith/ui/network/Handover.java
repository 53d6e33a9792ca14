// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * The model thread of a network that is opened in the background: holds back what the store wants to do on it until the
 * window takes the network over. So the model is never touched by two threads.
 */
final class Handover implements Executor {

    private final Executor window;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean done;

    Handover(Executor window) {
        this.window = window;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (waiting) {
            if (!done) {
                waiting.add(task);
                return;
            }
        }
        window.execute(task);
    }

    /** From now on everything runs in the window, what waited first. */
    void complete() {
        synchronized (waiting) {
            done = true;
            waiting.forEach(window::execute);
            waiting.clear();
        }
    }
}
