// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import java.util.Arrays;

import org.eclipse.swt.graphics.Rectangle;
import org.kith.ui.theme.Space;

/**
 * Where things are on a board, in pixels: columns beside one another below their headers, all cards of one height, so
 * that nothing has to be measured one by one. Heights are counted from below the headers.
 */
final class BoardLayout {

    /** Between columns, and between cards. */
    static final int GAP = Space.SMALL;

    private static final int LEAST = 220;
    private static final int MOST = 340;
    private static final int NARROW = 40;

    private final Board board;
    private final Heights heights;
    private final int[] lefts;
    private final int[] laneTops;

    /**
     * How high things are.
     *
     * @param header of a column
     * @param lane the heading of a lane
     * @param card with the gap below it
     */
    record Heights(int header, int lane, int card) {
    }

    /**
     * @param width that there is to be seen; columns become wider where there is more than they need
     * @param top room to be left above the cards
     */
    BoardLayout(Board board, Heights heights, int width, int top) {
        this.board = board;
        this.heights = heights;
        lefts = lefts(board, width);
        laneTops = laneTops(top);
    }

    private static int[] lefts(Board board, int width) {
        int count = board.columns().size();
        int folded = (int) board.columns().stream().filter(Column::collapsed).count();
        int wide = count == folded ? LEAST
                : Math.clamp((width - GAP - folded * NARROW - count * GAP) / (count - folded), LEAST, MOST);
        int[] lefts = new int[count + 1];
        lefts[0] = GAP;
        for (int i = 0; i < count; i++) {
            lefts[i + 1] = lefts[i] + (board.columns().get(i).collapsed() ? NARROW : wide) + GAP;
        }
        return lefts;
    }

    private int[] laneTops(int top) {
        int[] tops = new int[board.lanes().size() + 1];
        tops[0] = GAP + top;
        for (int lane = 0; lane < board.lanes().size(); lane++) {
            tops[lane + 1] = tops[lane] + laneHeading() + board.tallest(lane) * heights.card();
        }
        return tops;
    }

    private int laneHeading() {
        return board.hasLanes() ? heights.lane() : 0;
    }

    /** @return whether columns and lanes stand where they stand in another layout; how far it goes down may differ */
    boolean looksLike(BoardLayout other) {
        return Arrays.equals(lefts, other.lefts) && board.lanes().equals(other.board.lanes())
                && laneTops.length == other.laneTops.length
                && Arrays.equals(laneTops, 0, laneTops.length - 1, other.laneTops, 0, laneTops.length - 1);
    }

    int header() {
        return heights.header();
    }

    int width() {
        return lefts[lefts.length - 1];
    }

    /** @return of all that scrolls below the headers */
    int height() {
        return laneTops[laneTops.length - 1];
    }

    int left(int column) {
        return lefts[column];
    }

    int width(int column) {
        return lefts[column + 1] - lefts[column] - GAP;
    }

    int laneTop(int lane) {
        return laneTops[lane];
    }

    Rectangle card(Place place) {
        int top = laneTops[place.lane()] + laneHeading() + place.index() * heights.card();
        return new Rectangle(left(place.column()) + GAP, top, width(place.column()) - 2 * GAP,
                heights.card() - GAP);
    }

    /** @return the first card of a lane that reaches below a height, from 0 */
    int firstBelow(int lane, int y) {
        return Math.max(0, (y - laneTops[lane] - laneHeading()) / heights.card());
    }

    /** @return the column there; -1 if there is none */
    int columnAt(int x) {
        for (int column = 0; column < board.columns().size(); column++) {
            if (x >= left(column) && x < left(column) + width(column)) {
                return column;
            }
        }
        return -1;
    }

    /** @return the place of the card there; null if there is none */
    Place cardAt(int x, int y) {
        int column = columnAt(x);
        for (int lane = 0; column >= 0 && lane < board.lanes().size(); lane++) {
            if (y >= laneTops[lane] && y < laneTops[lane + 1]) {
                var place = new Place(column, lane, firstBelow(lane, y));
                return place.card(board).isPresent() && card(place).contains(x, y) ? place : null;
            }
        }
        return null;
    }
}
