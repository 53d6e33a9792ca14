// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.List;
import java.util.UUID;

import org.kith.model.pipeline.StageCategory;

/**
 * A stage with what is there.
 *
 * @param stage its key
 * @param name for the user
 * @param category whether something is still open there
 * @param limit how many it should hold at most; 0 if that is left open
 * @param count how many are shown
 * @param over whether more are there than should be, shown or not
 * @param worth what they are worth together, and weighted; empty if nothing
 * @param collapsed whether it is folded up
 * @param lanes its cards, in each lane from top to bottom
 */
record Column(UUID stage, String name, StageCategory category, int limit, int count, boolean over,
        String worth, boolean collapsed, List<List<Card>> lanes) {

    Column {
        lanes = lanes.stream().map(List::copyOf).toList();
    }
}
