// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.kith.core.graph.GraphLayout;
import org.kith.core.graph.Places;
import org.kith.core.graph.TieGraph;

/**
 * The way of one map from the network to the window: what is shown is found out and people find their places in a job;
 * the window sees how it comes along, as often as it has time to.
 */
final class Drafting {

    /** Hears on the window's thread how a map comes along. */
    interface Listener {

        /** @param last whether these are the final places */
        void drafted(Drafting drafting, MapPicture picture, Places places, boolean last);
    }

    private final Supplier<MapPicture> source;
    private final GraphLayout layout;
    private final Listener listener;
    private final AtomicReference<Places> latest = new AtomicReference<>();
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** @param source finds out what is shown; is called in the job */
    Drafting(Supplier<MapPicture> source, GraphLayout layout, Listener listener) {
        this.source = source;
        this.layout = layout;
        this.listener = listener;
    }

    /** From now on nothing is heard any more. */
    void stop() {
        stopped.set(true);
    }

    /**
     * In a job.
     *
     * @param shown a picture of the same people whose places are to be kept; null to begin anew
     * @param there where they stand
     */
    void run(TieGraph shown, Places there, Display display) {
        var picture = source.get();
        var known = shown == null ? Places.none(picture.graph().size()) : taken(shown, there, picture.graph());
        var places = layout.place(picture.graph(), known, soFar -> tell(picture, soFar, display), stopped::get);
        inWindow(display, () -> listener.drafted(this, picture, places, true));
    }

    private static Places taken(TieGraph from, Places there, TieGraph to) {
        var places = Places.none(to.size());
        for (int node = 0; node < to.size(); node++) {
            int before = from.node(to.id(node));
            if (before != TieGraph.NONE) {
                places.x()[node] = there.x()[before];
                places.y()[node] = there.y()[before];
            }
        }
        return places;
    }

    private void tell(MapPicture picture, Places places, Display display) {
        if (latest.getAndSet(places) == null) {
            inWindow(display, () -> listener.drafted(this, picture, latest.getAndSet(null), false));
        }
    }

    private void inWindow(Display display, Runnable action) {
        if (!stopped.get() && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!stopped.get()) {
                    action.run();
                }
            });
        }
    }
}
