// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aGraphOf;

import java.util.BitSet;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kith.core.graph.TieGraph;

class NodeGridTest {

    private static final int MANY = 2_000;

    private final Scene scene = scattered();
    private final NodeGrid grid = new NodeGrid(scene);

    private static Scene scattered() {
        var random = new Random(1);
        float[] xy = new float[2 * MANY];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = random.nextInt(3_000);
        }
        return Scenes.of(aGraphOf(MANY).build(), xy);
    }

    @Test
    void everybodyIsFoundWhereTheyStand() {
        for (int node = 0; node < MANY; node++) {
            int found = grid.at(scene.x(node), scene.y(node), 5, any -> 5);
            assertThat(scene.x(found)).isEqualTo(scene.x(node));
            assertThat(scene.y(found)).isEqualTo(scene.y(node));
        }
    }

    @Test
    void nobodyIsFoundWhereNobodyIs() {
        assertThat(grid.at(-100, -100, 20, any -> 20)).isEqualTo(TieGraph.NONE);
        assertThat(new NodeGrid(Scene.EMPTY).at(0, 0, 20, any -> 20)).isEqualTo(TieGraph.NONE);
    }

    @Test
    void aBandHoldsExactlyThoseInside() {
        var band = new Extent(500, 700, 1200, 900);
        var expected = new BitSet();
        for (int node = 0; node < MANY; node++) {
            expected.set(node, band.contains(scene.x(node), scene.y(node)));
        }
        assertThat(expected.cardinality()).isBetween(20, 200);
        assertThat(grid.inside(band)).isEqualTo(expected);
    }
}
