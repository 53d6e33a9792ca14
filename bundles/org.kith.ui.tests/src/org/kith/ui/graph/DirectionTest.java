// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aGraphOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    /** Somebody in the middle, tied to one at each side; two strangers are nearer; one who is alone is far right. */
    private final Scene scene = Scenes.of(
            aGraphOf(8).tie(0, 1, 50).tie(0, 2, 50).tie(0, 3, 50).tie(0, 4, 50).build(),
            0, 0, -100, 10, 100, 10, 5, -100, 5, 100, 30, 0, 0, 30, 500, 0);

    @ParameterizedTest
    @CsvSource({"LEFT, 1", "RIGHT, 2", "UP, 3", "DOWN, 4"})
    void anArrowLeadsToTheNearestNeighbourThere(Direction direction, int neighbour) {
        assertThat(direction.from(0, scene)).isEqualTo(neighbour);
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 2", "UP, 7", "DOWN, 7", "RIGHT, 7"})
    void whoeverHasNoNeighbourThereGoesToAnybodyOrStays(Direction direction, int found) {
        assertThat(direction.from(7, scene)).isEqualTo(found);
    }
}
