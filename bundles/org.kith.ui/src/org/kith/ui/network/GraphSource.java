// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.network;

import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.TieGraphs;

/** Makes the graph of the open network: of few people at once, of many on another thread. Only the last one counts. */
public final class GraphSource {

    private static final int AT_ONCE = 2_000;

    private final String name;
    private final Control owner;
    private final OpenNetwork open;
    private final TieGraphs graphs;
    private int current;
    private boolean reading;

    /**
     * @param name of the view, for the list of what goes on
     * @param owner nobody waits for a graph any more once it is disposed
     */
    public GraphSource(String name, Control owner, OpenNetwork open, TieGraphs graphs) {
        this.name = name;
        this.owner = owner;
        this.open = open;
        this.graphs = graphs;
    }

    /** Gives the graph on the window's thread, now or later; a network has to be open. */
    public void read(Consumer<TieGraph> taker) {
        int number = ++current;
        var people = open.people().orElseThrow();
        var rows = people.rows();
        var work = graphs.look(open.network().orElseThrow(), rows, people.day());
        reading = rows.size() > AT_ONCE;
        if (!reading) {
            taker.accept(work.get());
            return;
        }
        var display = owner.getDisplay();
        Job.createSystem(name, monitor -> {
            var graph = work.get();
            if (!display.isDisposed()) {
                display.asyncExec(() -> done(number, graph, taker));
            }
        }).schedule();
    }

    private void done(int number, TieGraph graph, Consumer<TieGraph> taker) {
        if (number == current && !owner.isDisposed()) {
            reading = false;
            taker.accept(graph);
        }
    }

    /** @return whether a graph is being made on another thread */
    public boolean isReading() {
        return reading;
    }

    /** Nobody waits for the last graph any more. */
    public void cancel() {
        current++;
        reading = false;
    }
}
