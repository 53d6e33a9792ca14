// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.model.PartialDate;

class DateTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private Locale before;

    @BeforeEach
    void speakEnglish() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void goBack() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, today", "2026-08-31, yesterday", "2026-09-02, tomorrow", "2026-08-01, 31 days ago",
            "2026-09-13, in 12 days", "2026-06-01, 3 months ago", "2027-03-01, in 6 months", "2020-09-01, 6 years ago"})
    void daysAreToldFromToday(LocalDate day, String expected) {
        assertThat(DateTexts.relative(day, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, today", "2026-08-31, 1 d ago", "2026-09-13, in 12 d", "2026-06-01, 3 mo ago",
            "2020-09-01, 6 y ago"})
    void columnsSayItShorter(LocalDate day, String expected) {
        assertThat(DateTexts.brief(day, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1985-07-21, 21 July 1985", "1985-07, July 1985", "1985, 1985", "--02-29, 29 February"})
    void whatIsUnknownOfADateIsNotInvented(String date, String expected) {
        assertThat(DateTexts.partial(PartialDate.parse(date))).isEqualTo(expected);
    }

    @Test
    void aDayIsWrittenInTheUsersLanguage() {
        assertThat(DateTexts.day(LocalDate.of(2026, 3, 12))).isEqualTo("12 Mar 2026");
    }
}
