// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CameraTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    private final Camera camera = new Camera(0.5, 100, 200);

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.8, 1.25, 3, 1000})
    void zoomingLeavesWhatIsUnderThePointerWhereItIs(double factor) {
        var zoomed = camera.zoomed(factor, 30, 70);
        assertThat(zoomed.worldX(30)).isCloseTo(camera.worldX(30), CLOSE);
        assertThat(zoomed.worldY(70)).isCloseTo(camera.worldY(70), CLOSE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e9})
    void zoomingHasAnEnd(double factor) {
        assertThat(camera.zoomed(factor, 0, 0).scale()).isBetween(Camera.SMALLEST, Camera.LARGEST);
    }

    @Test
    void whatIsMovedFollowsTheHand() {
        var moved = camera.moved(15, -20);
        assertThat(moved.screenX(300)).isCloseTo(camera.screenX(300) + 15, CLOSE);
        assertThat(moved.screenY(300)).isCloseTo(camera.screenY(300) - 20, CLOSE);
    }

    @Test
    void fittingShowsEverythingInTheMiddle() {
        var fit = Camera.fit(new Extent(-1000, 0, 3000, 1000), 400, 400, 50);
        assertThat(fit.screenX(-1000)).isCloseTo(400 - fit.screenX(3000), CLOSE);
        assertThat(fit.screenX(-1000)).isBetween(50.0, 100.0);
        assertThat(fit.screenY(500)).isCloseTo(200, CLOSE);
    }

    @Test
    void onePersonIsNotBlownUp() {
        var fit = Camera.fit(new Extent(7, 7, 7, 7), 400, 300, 50);
        assertThat(fit.scale()).isLessThan(1.5);
        assertThat(fit.screenX(7)).isCloseTo(200, CLOSE);
    }
}
