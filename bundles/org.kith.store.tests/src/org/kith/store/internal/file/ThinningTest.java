// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-09-01T12:00:00");

    @Test
    void theNewestOfADayStays() {
        var morning = NOW.minusHours(3);

        assertThat(Thinning.keep(List.of(NOW, morning))).containsExactly(NOW);
    }

    @Test
    void twoYearsOfDaysLeaveDaysWeeksAndMonths() {
        var days = IntStream.range(0, 730).mapToObj(NOW::minusDays).toList();

        var kept = Thinning.keep(days);

        assertThat(kept).hasSizeBetween(20, 31).contains(NOW, NOW.minusDays(11));
        assertThat(kept).allMatch(time -> time.isAfter(NOW.minusMonths(9)));
    }

    @Test
    void whatIsRareIsKept() {
        var yearly = IntStream.range(0, 5).mapToObj(NOW::minusYears).toList();

        assertThat(Thinning.keep(yearly)).containsExactlyInAnyOrderElementsOf(yearly);
    }
}
