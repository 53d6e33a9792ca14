// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aReview;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.growth.ConfidenceTrend.Point;
import org.kith.model.contacts.Network;

class ReviewsTest {

    private final Network network = aNetworkOf(aPerson("Mary Somerville").build());

    private void review(String monday, int confidence) {
        network.getSubjects().add(aReview(monday, confidence));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-30, 2026-08-24", "2026-08-31, 2026-08-24", "2026-09-03, 2026-08-24", "2026-09-04, 2026-08-31",
        "2026-09-06, 2026-08-31"})
    void fromFridayOnOneLooksBackOnTheWeekThatEnds(LocalDate day, LocalDate week) {
        assertThat(Reviews.week(day)).isEqualTo(week);
    }

    @Test
    void nobodyIsRemindedOfWhatTheyDoNotDo() {
        assertThat(Reviews.isDue(network, LocalDate.of(2026, 9, 4))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-03, false", "2026-09-04, true", "2026-09-08, true"})
    void aWeekIsDueFromItsFridayOn(LocalDate day, boolean due) {
        review("2026-08-24", 5);
        assertThat(Reviews.isDue(network, day)).isEqualTo(due);
    }

    @Test
    void confidenceIsATrendWeekByWeek() {
        review("2026-08-24", 7);
        review("2026-08-17", 4);
        assertThat(ConfidenceTrend.of(network)).singleElement().satisfies(trend -> {
            assertThat(trend.subject()).isEqualTo("Week by week");
            assertThat(trend.points()).extracting(Point::score).containsExactly(4, 7);
        });
    }
}
