// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.util.UUID;

import org.kith.core.graph.TieGraph;

/** A graph without people. */
final class Nobody {

    static final TieGraph GRAPH = new TieGraph(new UUID[0], new String[0], TieGraph.NONE, new int[1], new int[0],
            new float[0], new boolean[0]);

    private Nobody() {
    }
}
