// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import org.kith.core.graph.Betweenness;
import org.kith.core.graph.Position;
import org.kith.core.people.PersonRow;

/**
 * Somebody on the map as a line of its table.
 *
 * @param number node of the person
 * @param ties how many there are on the map
 * @param strength of the owner’s tie, 0 to 100
 * @param group what the colour means
 * @param position in the whole network; {@link Position#NONE} without ties, or as long as nobody looks at it
 * @param betweenness share of the shortest ways between others, in the whole network; NaN as long as it is not counted
 * @param estimated whether the betweenness was counted from some people only
 */
record MapRow(int number, PersonRow person, int ties, float strength, String group, Position position,
        double betweenness, boolean estimated) {

    /** @return the same, with what was counted for the whole network */
    MapRow with(Betweenness counted, int node) {
        return new MapRow(number, person, ties, strength, group, position, counted.values()[node], counted.sampled());
    }
}
