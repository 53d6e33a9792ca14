// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.model.contacts.Precision;

class DayPhraseTest {

    /** A Tuesday. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 1, 14, 5, 33);

    private final DayPhrase phrases = new DayPhrase(NOW);

    @ParameterizedTest
    @CsvSource({"now, 2026-09-01 14:05", "'', 2026-09-01 14:05", "today, 2026-09-01", "Yesterday, 2026-08-31",
        "3 days ago, 2026-08-29", "3d, 2026-08-29", "2 weeks ago, 2026-08-18", "monday, 2026-08-31",
        "tue, 2026-08-25", "2026-08-12, 2026-08-12", "2026-08-12 9:30, 2026-08-12 09:30",
        "yesterday 18:00, 2026-08-31 18:00", "9:15, 2026-09-01 09:15"})
    void aDayIsReadAsPeopleTypeIt(String typed, String meant) {
        assertThat(phrases.parse(typed)).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"someday", "2026-13-01", "2026-02-30", "25:00", "99999 moons ago"})
    void nonsenseIsRefusedWithTheRemedy(String typed) {
        assertThatThrownBy(() -> phrases.parse(typed)).isInstanceOf(DateTimeException.class)
                .hasMessageContaining(typed).hasMessageContaining("yesterday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-02", "14:06", "2031-01-01 10:00"})
    void whatIsStillToComeIsRefused(String typed) {
        assertThatThrownBy(() -> phrases.parse(typed)).isInstanceOf(DateTimeException.class)
                .hasMessageContaining("future");
    }

    @Test
    void aDayWithoutATimeIsMidnightUtcWhereverTheUserIs() {
        var moment = phrases.parse("yesterday");
        assertThat(moment.start(ZoneId.of("Pacific/Auckland"))).isEqualTo("2026-08-31T00:00:00Z");
        assertThat(moment.precision()).isEqualTo(Precision.DAY);
    }

    @Test
    void aTimeIsThatOfTheUsersZone() {
        assertThat(phrases.parse("9:15").start(ZoneId.of("Europe/Berlin"))).isEqualTo("2026-09-01T07:15:00Z");
    }
}
