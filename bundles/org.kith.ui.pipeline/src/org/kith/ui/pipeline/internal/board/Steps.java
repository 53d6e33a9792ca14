// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

/** Where arrows lead from a place on a board. */
record Steps(Board board) {

    /** @return so many cards further down in the same column, or up; the last one there is if there are not so many */
    Place vertical(Place from, int count) {
        int cards = count(from.column());
        if (cards == 0) {
            return Place.on(from.column());
        }
        int before = from.index() < 0 ? count > 0 ? -1 : cards : number(from);
        return at(from.column(), Math.clamp((long) before + count, 0, cards - 1));
    }

    /** @return the same height in the column beside it; the column itself if it shows no cards */
    Place horizontal(Place from, int count) {
        int column = Math.clamp((long) from.column() + count, 0, board.columns().size() - 1);
        if (column == from.column()) {
            return from;
        }
        if (count(column) == 0) {
            return Place.on(column);
        }
        int lane = Math.min(from.lane(), board.lanes().size() - 1);
        int there = board.cards(column, lane).size();
        return there > 0 ? new Place(column, lane, Math.clamp(from.index(), 0, there - 1)) : at(column, 0);
    }

    /** @return the first card of a column, or the last */
    Place end(int column, boolean last) {
        int cards = count(column);
        return cards == 0 ? Place.on(column) : at(column, last ? cards - 1 : 0);
    }

    private int count(int column) {
        int count = 0;
        for (int lane = 0; lane < board.lanes().size(); lane++) {
            count += board.cards(column, lane).size();
        }
        return count;
    }

    /** Counted through all lanes. */
    private int number(Place place) {
        int number = place.index();
        for (int lane = 0; lane < place.lane(); lane++) {
            number += board.cards(place.column(), lane).size();
        }
        return number;
    }

    private Place at(int column, int number) {
        int rest = number;
        for (int lane = 0; lane < board.lanes().size(); lane++) {
            int cards = board.cards(column, lane).size();
            if (rest < cards) {
                return new Place(column, lane, rest);
            }
            rest -= cards;
        }
        return Place.on(column);
    }
}
