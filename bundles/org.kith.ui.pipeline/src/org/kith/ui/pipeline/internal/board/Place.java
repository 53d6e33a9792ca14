// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.Optional;
import java.util.UUID;

/**
 * Where the cursor of a board is.
 *
 * @param column from 0
 * @param lane from 0
 * @param index of the card in that lane of the column, from 0; -1 if the cursor is on the column itself
 */
record Place(int column, int lane, int index) {

    /** On a column without a card. */
    static Place on(int column) {
        return new Place(column, 0, -1);
    }

    /** @return the card there; empty if there is none */
    Optional<Card> card(Board board) {
        if (column >= board.columns().size() || lane >= board.lanes().size() || index < 0) {
            return Optional.empty();
        }
        var cards = board.cards(column, lane);
        return index < cards.size() ? Optional.of(cards.get(index)) : Optional.empty();
    }

    /** @return where a card is; empty if it is not shown */
    static Optional<Place> of(Board board, UUID card) {
        for (int column = 0; column < board.columns().size(); column++) {
            for (int lane = 0; lane < board.lanes().size(); lane++) {
                var cards = board.cards(column, lane);
                for (int index = 0; index < cards.size(); index++) {
                    if (cards.get(index).id().equals(card)) {
                        return Optional.of(new Place(column, lane, index));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
