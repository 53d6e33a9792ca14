// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.List;

/**
 * A pipeline as it is shown.
 *
 * @param lanes names of the swimlanes; a single empty one if the board has none
 * @param columns from left to right
 */
record Board(List<String> lanes, List<Column> columns) {

    /** No pipeline. */
    static final Board EMPTY = new Board(List.of(), List.of());

    Board {
        lanes = List.copyOf(lanes);
        columns = List.copyOf(columns);
    }

    boolean hasLanes() {
        return lanes.size() > 1 || lanes.size() == 1 && !lanes.getFirst().isEmpty();
    }

    /** @return the cards of a column in a lane; none if it is collapsed */
    List<Card> cards(int column, int lane) {
        return columns.get(column).collapsed() ? List.of() : columns.get(column).lanes().get(lane);
    }

    /** @return the most cards that a column has in a lane */
    int tallest(int lane) {
        int most = 0;
        for (int column = 0; column < columns.size(); column++) {
            most = Math.max(most, cards(column, lane).size());
        }
        return most;
    }
}
