// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aGraphOf;

import java.util.BitSet;
import java.util.Random;

import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.ui.theme.Hue;

class SceneRasterTest {

    private final Shades shades = Shades.of(false);

    private ImageData draw(Scene scene, BitSet lit) {
        return new SceneRaster(scene, new Camera(1, 0, 0), 100, 100, 1, shades).draw(lit);
    }

    private static int pixel(ImageData image, int x, int y) {
        return image.getPixel(x, y);
    }

    @ParameterizedTest
    @CsvSource({"10, 50, 90, 50", "50, 10, 50, 90", "10, 10, 90, 90", "90, 10, 10, 90", "30, 10, 70, 90",
        "-500, 50, 500, 50", "50, -500, 50, 500", "-450, -450, 550, 550"})
    void aTieGoesFromOneToTheOtherThroughTheMiddle(float x1, float y1, float x2, float y2) {
        var image = draw(Scenes.of(aGraphOf(2).tie(0, 1, 100).build(), x1, y1, x2, y2), new BitSet());
        assertThat(pixel(image, 50, 50)).isNotEqualTo(shades.surface());
        assertThat(pixel(image, 20, 97)).isEqualTo(shades.surface());
    }

    @Test
    void strongTiesAreDarkerThanWeakOnesAndInferredOnesAreDashed() {
        var image = draw(Scenes.of(aGraphOf(6).tie(0, 1, 100).tie(2, 3, 10).inferredTie(4, 5, 100).build(),
                -50, 20, 150, 20, -50, 50, 150, 50, -50, 80, 150, 80), new BitSet());
        assertThat(brightness(image, 20)).isLessThan(brightness(image, 50));
        assertThat(brightness(image, 20)).isLessThan(brightness(image, 80));
        assertThat(gaps(image, 80)).isGreaterThan(20);
        assertThat(gaps(image, 20)).isZero();
    }

    private static int brightness(ImageData image, int row) {
        int sum = 0;
        for (int x = 0; x < image.width; x++) {
            sum += pixel(image, x, row) & 0xFF;
        }
        return sum;
    }

    private int gaps(ImageData image, int row) {
        int gaps = 0;
        for (int x = 0; x < image.width; x++) {
            gaps += pixel(image, x, row) == shades.surface() ? 1 : 0;
        }
        return gaps;
    }

    @Test
    void thoseWhoAreNotSearchedForStepBack() {
        var scene = Scenes.of(aGraphOf(2).build(), 30, 30, 70, 70);
        var lit = BitSet.valueOf(new long[] {0b10});
        assertThat(pixel(draw(scene, lit), 70, 70)).isEqualTo(Shades.number(Hue.BLUE.rgb(false)));
        assertThat(pixel(draw(scene, lit), 30, 30)).isNotEqualTo(Shades.number(Hue.BLUE.rgb(false)));
    }

    @Test
    void whatIsFarOutsideDoesNoHarm() {
        var random = new Random(5);
        var graph = aGraphOf(300);
        float[] xy = new float[600];
        for (int i = 0; i < 600; i++) {
            xy[i] = (random.nextFloat() - 0.5f) * (i % 3 == 0 ? 1e6f : 300);
            graph.tie(random.nextInt(150), 150 + random.nextInt(150), 1 + random.nextInt(100));
        }
        assertThat(draw(Scenes.of(graph.build(), xy), new BitSet()).width).isEqualTo(100);
    }
}
