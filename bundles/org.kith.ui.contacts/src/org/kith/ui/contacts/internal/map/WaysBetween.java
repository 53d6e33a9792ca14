// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.kith.core.graph.Betweenness;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.TieGraph;
import org.kith.ui.network.OpenNetwork;

/** Counts in a job how often everybody stands between others, which takes seconds where there are many. */
final class WaysBetween {

    private final Control owner;
    private final OpenNetwork open;
    private final Brokerage brokerage;
    private AtomicBoolean stopped = new AtomicBoolean();

    /** @param owner nobody waits for the count any more once it is disposed */
    WaysBetween(Control owner, OpenNetwork open, Brokerage brokerage) {
        this.owner = owner;
        this.open = open;
        this.brokerage = brokerage;
    }

    /** Gives the count on the window's thread, unless another one is begun before, or the user cancels it. */
    void count(TieGraph graph, Consumer<Betweenness> taker) {
        stop();
        var stop = new AtomicBoolean();
        stopped = stop;
        var display = owner.getDisplay();
        open.background(Messages.Counting, monitor -> {
            var betweenness = brokerage.betweenness(graph, () -> stop.get() || monitor.isCanceled());
            if (!stop.get() && !monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!stop.get() && !owner.isDisposed()) {
                        taker.accept(betweenness);
                    }
                });
            }
        }, this::stop);
    }

    /** Nobody waits for the count any more. */
    void stop() {
        stopped.set(true);
    }
}
