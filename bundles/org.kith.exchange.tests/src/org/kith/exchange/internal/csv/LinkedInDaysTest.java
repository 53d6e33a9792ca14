// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInDaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"15 Mar 2025 | 2025-03-15", "8/15/26 | 2026-08-15",
        "8/15/26, 4:05 PM | 2026-08-15", "06/01/25 12:00 PM | 2025-06-01", "2026/07/28 13:20:49 UTC | 2026-07-28",
        "05 Jun 1833 | 1833-06-05"})
    void everyFormInWhichLinkedInWritesADayIsRead(String text, LocalDate day) {
        assertThat(LinkedInDays.parse(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 Feb 2025", "Mar 2025", "2025", "4:05 PM"})
    void whatIsNotAWholeDayIsNone(String text) {
        assertThat(LinkedInDays.parse(text)).isEmpty();
    }

    @Test
    void spaceAroundIsNoMatter() {
        assertThat(LinkedInDays.parse("  8/15/26 ")).contains(LocalDate.of(2026, 8, 15));
    }
}
