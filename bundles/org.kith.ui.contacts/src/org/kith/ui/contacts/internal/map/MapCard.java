// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.core.graph.TieGraph;

/** What is told of somebody on the map whom the user points at. */
final class MapCard {

    private final MapPicture picture;
    private final int focus;

    /** @param focus whose tie to that person is told as well; {@link TieGraph#NONE} for nobody */
    MapCard(MapPicture picture, int focus) {
        this.picture = picture;
        this.focus = focus;
    }

    /** @return the name first */
    List<String> lines(int node) {
        var person = picture.people().get(node);
        var row = person.row();
        var lines = new ArrayList<String>();
        lines.add(row.name());
        add(lines, row.title());
        add(lines, row.organization());
        if (node != picture.graph().owner()) {
            lines.add(NLS.bind(Messages.Card_tie, Colours.text(person.tieClass()), Math.round(person.strength())));
        }
        lines.add(ties(picture.graph().degree(node)));
        addTieToFocus(lines, node);
        return lines;
    }

    private static void add(List<String> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }

    private static String ties(int count) {
        return count == 1 ? Messages.Card_oneTie : NLS.bind(Messages.Card_ties, count);
    }

    private void addTieToFocus(List<String> lines, int node) {
        var graph = picture.graph();
        if (focus == TieGraph.NONE || focus == node || focus == graph.owner()) {
            return;
        }
        int half = graph.half(focus, node);
        if (half != TieGraph.NONE) {
            lines.add(NLS.bind(graph.inferred(half) ? Messages.Card_inferredTo : Messages.Card_tieTo,
                    graph.name(focus), Math.round(graph.strength(half))));
        }
    }
}
