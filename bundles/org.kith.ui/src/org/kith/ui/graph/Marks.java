// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import java.util.BitSet;

import org.eclipse.swt.graphics.Rectangle;
import org.kith.core.graph.TieGraph;

/** What the user points at, has selected or is looking for. */
final class Marks {

    private int focus = TieGraph.NONE;
    private int hovered = TieGraph.NONE;
    private BitSet selected = new BitSet();
    private BitSet lit = new BitSet();
    private Rectangle band;

    /** @return where the keyboard is; {@link TieGraph#NONE} for nowhere */
    int focus() {
        return focus;
    }

    void focus(int node) {
        focus = node;
    }

    /** @return where the pointer is; {@link TieGraph#NONE} for nowhere */
    int hovered() {
        return hovered;
    }

    void hovered(int node) {
        hovered = node;
    }

    BitSet selected() {
        return selected;
    }

    void selected(BitSet nodes) {
        selected = nodes;
    }

    /** @return those who are searched for; not to be changed */
    BitSet lit() {
        return lit;
    }

    void lit(BitSet nodes) {
        lit = (BitSet) nodes.clone();
    }

    /** @return what is being drawn around nodes to select them; null if nothing is */
    Rectangle band() {
        return band;
    }

    void band(Rectangle area) {
        band = area;
    }
}
