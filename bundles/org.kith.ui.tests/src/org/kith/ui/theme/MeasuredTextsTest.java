// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.GC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.ui.testkit.Desk;

class MeasuredTextsTest {

    private static final String LONG = "Wide words and iiiii narrow ones at the end of a long line";

    private final Desk desk = new Desk();
    private GC gc;
    private MeasuredTexts texts;

    @BeforeEach
    void measure() {
        gc = new GC(desk.shell());
        texts = Theme.of(desk.shell()).texts();
        gc.setFont(Theme.of(desk.shell()).font(Face.BODY));
    }

    @AfterEach
    void close() {
        gc.dispose();
        desk.close();
    }

    @Test
    void aTextIsAsWideAsTheSystemSays() {
        assertThat(texts.width(gc, LONG)).isEqualTo(gc.textExtent(LONG).x).isEqualTo(texts.width(gc, LONG));
    }

    @Test
    void eachFontHasItsOwnWidth() {
        int body = texts.width(gc, LONG);
        gc.setFont(Theme.of(desk.shell()).font(Face.TITLE));
        assertThat(texts.width(gc, LONG)).isGreaterThan(body);
    }

    @Test
    void whatFitsStaysWhole() {
        assertThat(texts.fit(gc, LONG, gc.textExtent(LONG).x)).isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 90, 150, 260})
    void ofWhatIsTooLongAsMuchIsShownAsFits(int width) {
        var shown = texts.fit(gc, LONG, width);
        assertThat(shown).endsWith("\u2026");
        var beginning = shown.substring(0, shown.length() - 1);
        assertThat(LONG).startsWith(beginning);
        assertThat(beginning.isEmpty() || gc.textExtent(shown).x <= width).isTrue();
        var next = LONG.substring(0, LONG.indexOf(' ', beginning.length() + 1) < 0 ? LONG.length()
                : beginning.length() + 2);
        assertThat(gc.textExtent(next + "\u2026").x).isGreaterThan(width);
    }

    @Test
    void withoutRoomNothingIsShown() {
        assertThat(texts.fit(gc, LONG, 0)).isEmpty();
    }

    @Test
    void fontsAreMadeOnce() {
        var theme = Theme.of(desk.shell());
        assertThat(theme.font(Face.STRONG)).isSameAs(theme.font(Face.STRONG)).isNotEqualTo(theme.font(Face.BODY));
    }
}
