// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Finds places for the people of a graph, so that those who are tied stand near one another. An OSGi service; may be
 * called on any thread, takes seconds for many people. The same graph gives the same picture.
 */
public interface GraphLayout {

    /** About how far from one another two people are placed who are tied to nobody else, in pixels at full size. */
    float TIE_LENGTH = 40;

    /**
     * @param known places of people who are to stay where they are; {@link Places#none} to begin anew
     * @param progress hears now and then where people are so far, on the calling thread
     * @param canceled asked now and then; once it says yes the places are those found so far
     * @return a place for everybody; parts that no tie connects stand beside one another
     */
    Places place(TieGraph graph, Places known, Consumer<Places> progress, BooleanSupplier canceled);
}
