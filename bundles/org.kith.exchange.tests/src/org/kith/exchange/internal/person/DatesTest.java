// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"05 Mar 2024 | 2024-03-05", "5 March 2024 | 2024-03-05",
        "Oct 15 2024 | 2024-10-15", "Oct 15, 2024 | 2024-10-15", "03/15/2024 | 2024-03-15", "15/03/2024 | 2024-03-15",
        "3/5/24 | 2024-03-05", "5. März 2024 | 2024-03-05", "15.03.2024 | 2024-03-15", "2024-03-15 | 2024-03-15",
        "20240315 | 2024-03-15", "2024-03-15T10:00:00Z | 2024-03-15", "2024-03 | 2024-03", "2024 | 2024",
        "--03-15 | --03-15", "--0315 | --03-15", "10 Dec 1823 | 1823-12-10", "29 Feb 2024 | 2024-02-29"})
    void datesAreReadAsExportsWriteThem(String text, String date) {
        assertThat(Dates.parse(text)).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1604-05-09", "16040509"})
    void theYear1604MeansThatTheYearIsNotKnown(String text) {
        assertThat(Dates.parse(text)).hasToString("Optional[--05-09]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb 2020", "2023-02-29", "13/32/2020", "0.0.00", "yesterday", "05 Foo 2024", "", "1604",
        "2024-13-01", "--02-30", "99999999999"})
    void whatIsNoDateIsNotGuessed(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }
}
