// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.ArrayList;
import java.util.List;

import org.kith.core.graph.Places;
import org.kith.core.graph.TieGraph;
import org.kith.ui.theme.Hue;

/** Pictures to try the kit on. */
final class Scenes {

    private Scenes() {
    }

    /** @param xy where everybody stands, two and two */
    static Scene of(TieGraph graph, float... xy) {
        return new Scene(graph, looks(graph), places(xy));
    }

    static List<NodeLook> looks(TieGraph graph) {
        var looks = new ArrayList<NodeLook>();
        for (int node = 0; node < graph.size(); node++) {
            looks.add(new NodeLook(graph.name(node), 6, Hue.BLUE, node == graph.owner()));
        }
        return looks;
    }

    static Places places(float... xy) {
        var places = Places.none(xy.length / 2);
        for (int node = 0; node < places.size(); node++) {
            places.x()[node] = xy[2 * node];
            places.y()[node] = xy[2 * node + 1];
        }
        return places;
    }
}
