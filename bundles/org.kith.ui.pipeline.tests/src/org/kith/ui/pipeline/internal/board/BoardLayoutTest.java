// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kith.model.pipeline.StageCategory;

class BoardLayoutTest {

    private static final BoardLayout.Heights HEIGHTS = new BoardLayout.Heights(50, 20, 100);

    private static List<Card> cards(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Card(UUID.randomUUID(), "Card " + i, "", "", 0, 0, List.of(),
                Attention.NONE, "", null, "", LocalDate.EPOCH, 0, false)).toList();
    }

    @SafeVarargs
    private static Column column(boolean collapsed, List<Card>... lanes) {
        return new Column(UUID.randomUUID(), "Stage", StageCategory.OPEN, 0, 0, false, "", collapsed, List.of(lanes));
    }

    @Test
    void aCardFarDownIsFoundAtOnce() {
        var board = new Board(List.of(""), List.of(column(false, cards(5_000))));
        var layout = new BoardLayout(board, HEIGHTS, 1_000, 0);
        var bounds = layout.card(new Place(0, 0, 4_321));
        assertThat(layout.cardAt(bounds.x + 5, bounds.y + 5)).isEqualTo(new Place(0, 0, 4_321));
        assertThat(layout.firstBelow(0, bounds.y)).isEqualTo(4_321);
    }

    @Test
    void betweenCardsThereIsNone() {
        var layout = new BoardLayout(new Board(List.of(""), List.of(column(false, cards(2)))), HEIGHTS, 1_000, 0);
        var first = layout.card(new Place(0, 0, 0));
        assertThat(layout.cardAt(first.x + 5, first.y + first.height + 1)).isNull();
    }

    @Test
    void columnsShareTheWidthThatFoldedOnesLeave() {
        var board = new Board(List.of(""), List.of(column(false, cards(0)), column(true, cards(0)),
                column(false, cards(0))));
        var layout = new BoardLayout(board, HEIGHTS, 600, 0);
        assertThat(layout.width(0)).isEqualTo(layout.width(2)).isGreaterThan(layout.width(1));
        assertThat(layout.width()).isLessThanOrEqualTo(600);
    }

    @Test
    void aLaneIsAsHighAsItsTallestColumn() {
        var board = new Board(List.of("Job", "Talk"), List.of(column(false, cards(1), cards(1)),
                column(false, cards(3), cards(0))));
        var layout = new BoardLayout(board, HEIGHTS, 1_000, 0);
        assertThat(layout.laneTop(1) - layout.laneTop(0)).isEqualTo(320);
        assertThat(layout.cardAt(layout.card(new Place(0, 1, 0)).x, layout.card(new Place(0, 1, 0)).y))
                .isEqualTo(new Place(0, 1, 0));
    }

    @Test
    void arrowsGoFromLaneToLane() {
        var board = new Board(List.of("Job", "Talk"), List.of(column(false, cards(1), cards(1))));
        assertThat(new Steps(board).vertical(new Place(0, 0, 0), 1)).isEqualTo(new Place(0, 1, 0));
    }
}
