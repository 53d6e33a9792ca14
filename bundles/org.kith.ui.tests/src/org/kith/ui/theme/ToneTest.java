// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ToneTest {

    private static final double READABLE = 4.5;

    @ParameterizedTest(name = "{0} on {1}, dark: {2}")
    @MethodSource("textAndSurfaces")
    void textCanBeReadOnEverySurface(Tone text, Tone surface, boolean dark) {
        assertThat(contrast(text.rgb(dark), surface.rgb(dark))).isGreaterThanOrEqualTo(READABLE);
    }

    static Stream<Arguments> textAndSurfaces() {
        var texts = Stream.of(Tone.TEXT, Tone.MUTED, Tone.ACCENT, Tone.GREEN, Tone.AMBER, Tone.RED);
        return texts.flatMap(text -> Stream.of(Tone.SURFACE, Tone.RAISED, Tone.HOVER, Tone.FIELD)
                .flatMap(surface -> Stream.of(true, false).map(dark -> Arguments.of(text, surface, dark))));
    }

    @ParameterizedTest
    @MethodSource("textOnSelection")
    void textCanBeReadWhereItIsSelected(Tone text, boolean dark) {
        assertThat(contrast(text.rgb(dark), Tone.SELECTION.rgb(dark))).isGreaterThanOrEqualTo(READABLE);
    }

    static Stream<Arguments> textOnSelection() {
        return Stream.of(Tone.TEXT, Tone.MUTED).flatMap(text -> Stream.of(true, false)
                .map(dark -> Arguments.of(text, dark)));
    }

    /** Contrast ratio as in WCAG 2.2, 1.4.3. */
    private static double contrast(RGB one, RGB other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
