// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"1985-07-21", "1985-07", "1985", "--07-21", "2024-02-29", "--02-29", "0800"})
    void whatIsReadIsWrittenTheSame(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "--07", "85", "1985-7", "1985-13", "1985-00-01", "2023-02-29", "--02-30",
        "1985-07-32", "21.07.1985", "1985-07-21T00:00", "yesterday"})
    void whatIsNoDateIsRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void aYearIsNeverInvented() {
        assertThat(PartialDate.parse("--07-21").knownYear()).isEmpty();
        assertThat(PartialDate.parse("--07-21").earliest()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1985-07-21, 1985-07-21", "1985-07, 1985-07-01", "1985, 1985-01-01"})
    void unknownPartsBeginAsEarlyAsTheyCan(String text, LocalDate earliest) {
        assertThat(PartialDate.parse(text).earliest()).isEqualTo(earliest);
    }

    @ParameterizedTest
    @CsvSource({"1985-07-21, 1985-07-21", "1984-02, 1984-02-29", "1985, 1985-12-31", "--07-21,"})
    void unknownPartsEndAsLateAsTheyCan(String text, LocalDate latest) {
        assertThat(PartialDate.parse(text).latest()).isEqualTo(latest);
    }

    @Test
    void datesAreInOrderUnknownPartsFirst() {
        var sorted = Stream.of("1985", "1985-07", "1985-07-21", "1985-08", "1986").map(PartialDate::parse).toList();

        assertThat(List.of(sorted.get(3), sorted.get(0), sorted.get(4), sorted.get(2), sorted.get(1)).stream().sorted())
                .isEqualTo(sorted);
    }

    @ParameterizedTest
    @CsvSource({"40000, 1, 1", "1985, 300, 1", "1985, 1, 257", "-1, 1, 1"})
    void aNumberTooLargeIsNotCut(int year, int month, int day) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(year, month, day));
    }

    @ParameterizedTest
    @CsvSource({"--07-21, 2026-07-21, 2026-07-21", "1985-07-21, 2026-07-22, 2027-07-21",
        "--02-29, 2027-01-01, 2027-02-28", "--02-29, 2028-01-01, 2028-02-29", "--02-29, 2027-03-01, 2028-02-29"})
    void aDayOfTheYearComesRoundEveryYear(String text, LocalDate from, LocalDate next) {
        assertThat(PartialDate.parse(text).next(from)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985", "1985-07"})
    void withoutADayNothingComesRound(String text) {
        assertThat(PartialDate.parse(text).next(LocalDate.of(2026, 7, 1))).isEmpty();
    }
}
