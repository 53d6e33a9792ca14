// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aCall;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.people.Cadences;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.tie.Ties;
import org.kith.model.PartialDate;
import org.kith.model.contacts.PersonStatus;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.PersonBuilder;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;

/** Today is Tuesday, 1 September 2026. */
@ExtendWith(NetworkExtension.class)
class BirthdaysTest {

    private TestNetwork test;

    @BeforeEach
    void take(TestNetwork network) {
        test = network;
    }

    private List<Suggestion> on(LocalDate day) {
        return new Birthdays(Services.get(Ties.class)).look(test.network(),
                Services.get(Cadences.class).rows(test.network()), day).get();
    }

    private List<Suggestion> of(PersonBuilder person) {
        test.add(person);
        return on(test.today());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1986-09-01 | birthday today, turns 40",
        "--09-01    | birthday today",
        "--09-02    | birthday tomorrow",
        "1986-09-04 | birthday in 3 days, on Friday, turns 40",
        "--09-08    | birthday in 7 days, on Tuesday"})
    void theReasonTellsTheAgeOnlyWhereTheYearIsKnown(String born, String reason) {
        assertThat(of(aPerson("Ada").born(born))).extracting(Suggestion::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"--09-09", "--08-31", "1986-09", "1986"})
    void otherDaysAreNoneOfThisWeek(String born) {
        assertThat(of(aPerson("Ada").born(born))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, 1", "2028-02-28, 0", "2028-02-29, 1"})
    void whoWasBornOnALeapDayHasItsDayEveryYear(LocalDate day, int due) {
        test.add(aPerson("Ada").born("1988-02-29"));
        assertThat(on(day)).filteredOn(Suggestion::isDue).hasSize(due);
    }

    @Test
    void aNewYearIsNoHindrance() {
        test.add(aPerson("Ada").born("--01-02"));
        assertThat(on(LocalDate.of(2026, 12, 30))).extracting(Suggestion::due)
                .containsExactly(LocalDate.of(2027, 1, 2));
    }

    @Test
    void anAnniversaryCountsTheYears() {
        assertThat(of(aPerson("Ada").with(ada -> ada.setAnniversary(PartialDate.parse("2016-09-02")))))
                .extracting(Suggestion::reason).containsExactly("anniversary tomorrow, 10 years");
    }

    @Test
    void onlyTheDayItselfIsDue() {
        assertThat(of(aPerson("Ada").born("--09-02"))).noneMatch(Suggestion::isDue);
        assertThat(on(test.today().plusDays(1))).allMatch(Suggestion::isDue);
    }

    @Test
    void whoHasBeenCongratulatedIsNotSuggested() {
        var ada = test.add(aPerson("Ada").born("--09-01"));
        test.add(aCall().with(ada).on("2026-09-01"));
        assertThat(on(test.today())).isEmpty();
    }

    @Test
    void theCloserTieComesFirst() {
        var ada = test.add(aPerson("Ada").born("--09-01"));
        test.add(aPerson("Bela").born("--09-01"));
        test.add(aCall().with(ada).on("2026-08-20"));
        var scores = on(test.today());
        assertThat(scores.getFirst().title()).isEqualTo("Ada");
        assertThat(scores.getFirst().score()).isGreaterThan(scores.getLast().score()).isBetween(1.0, 2.0);
    }

    @ParameterizedTest
    @CsvSource({"DECEASED", "DO_NOT_CONTACT", "ARCHIVED"})
    void whoIsToBeLeftAloneIsLeftAlone(PersonStatus status) {
        assertThat(of(aPerson("Ada").born("--09-01").with(status))).isEmpty();
    }
}
