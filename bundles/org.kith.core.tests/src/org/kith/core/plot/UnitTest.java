// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {

    private static final Unit MONEY = new Unit("EUR", 2);

    @Test
    void numbersReadWithoutDigitsThatMeanNothing() {
        assertThat(Unit.COUNT.text(1234)).isEqualTo("1,234");
        assertThat(MONEY.text(10_900)).isEqualTo("10,900\u00a0EUR");
        assertThat(new Unit("per entry", 1).text(1.49)).isEqualTo("1.5\u00a0per entry");
    }

    @Test
    void sharesAreToldInPerCent() {
        assertThat(Unit.SHARE.text(0.335)).isEqualTo("34\u00a0%");
        assertThat(Unit.SHARE.plain(0.335)).isEqualTo("0.34");
    }

    @Test
    void programsReadAPointAndNoGroups() {
        assertThat(Unit.COUNT.plain(1_234_567)).isEqualTo("1234567");
        assertThat(MONEY.plain(1234.5)).isEqualTo("1234.5");
        assertThat(MONEY.plain(-0.001)).isEqualTo("0");
    }

    @Test
    void whatIsNoNumberIsNothing() {
        assertThat(Unit.COUNT.text(Double.NaN)).isEmpty();
        assertThat(Unit.COUNT.plain(Double.POSITIVE_INFINITY)).isEmpty();
    }
}
