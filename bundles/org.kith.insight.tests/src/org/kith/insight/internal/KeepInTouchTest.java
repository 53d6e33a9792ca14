// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.model.contacts.Direction.INBOUND;
import static org.kith.model.contacts.Direction.OUTBOUND;
import static org.kith.model.contacts.InteractionKind.EMAIL;
import static org.kith.model.contacts.InteractionKind.PHONE_CALL;
import static org.kith.testkit.Builders.aRow;
import static org.kith.testkit.KithAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.PersonStatus;
import org.kith.testkit.RowBuilder;

class KeepInTouchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final KeepInTouch cadences = new KeepInTouch();

    @ParameterizedTest
    @CsvSource({"0, GREEN", "20, GREEN", "30, GREEN", "31, AMBER", "44, AMBER", "45, AMBER", "46, RED", "400, RED"})
    void theColourFollowsTheDaysSinceTheLastContact(int days, DueStatus status) {
        assertThat(due(monthly("Ada").touched(daysAgo(days), PHONE_CALL))).has(status);
    }

    @Test
    void whoIsLatestComesFirst() {
        var people = List.of(calledDaysAgo("A", 0), calledDaysAgo("B", 20), calledDaysAgo("C", 31),
                calledDaysAgo("D", 44), calledDaysAgo("E", 46));

        assertThat(cadences.today(people, TODAY)).extracting(Due::name).containsExactly("E", "D", "C");
    }

    @Test
    void aTouchMovesTheDueDate() {
        assertThat(due(monthly("E").touched("2026-07-17", PHONE_CALL))).isDueOn("2026-08-16").isRed();
        assertThat(due(monthly("E").touched("2026-07-17", PHONE_CALL).touched("2026-09-01", PHONE_CALL)))
                .isDueOn("2026-10-01").isGreen();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"46 | 46 days since a call, target 30, at most 45",
        "1 | 1 day since a call, target 30, at most 45", "0 | a call today, target 30, at most 45"})
    void theReasonIsInWords(int days, String reason) {
        assertThat(due(monthly("Ada").touched(daysAgo(days), PHONE_CALL))).saysWhy(reason);
    }

    @ParameterizedTest
    @EnumSource(InteractionKind.class)
    void everyKindOfContactHasAWord(InteractionKind kind) {
        assertThat(due(monthly("Ada").touched(daysAgo(46), kind)).reason())
                .matches("46 days since (a|an|the) [a-z -]+, target 30, at most 45");
    }

    @Test
    void withoutAContactTheFirstMeetingCounts() {
        assertThat(due(monthly("Ada").firstMet("2026-07-17"))).isRed().isDueOn("2026-08-16")
                .saysWhy("46 days since you first met, target 30, at most 45");
    }

    @Test
    void whoWasNeverMetIsDue() {
        assertThat(due(monthly("Ada"))).isAmber().saysWhy("never in touch, target 30, at most 45");
        assertThat(cadences.today(List.of(monthly("Ada").build()), TODAY)).hasSize(1);
    }

    @Test
    void whomWeHaveNotMetYetIsNotDue() {
        assertThat(cadences.due(monthly("Ada").firstMet("2026-10-01").build(), TODAY)).isEmpty();
    }

    @Test
    void aBirthdayPartyInAnUnknownYearTellsNothing() {
        assertThat(due(monthly("Ada").firstMet("--07-17"))).saysWhy("never in touch, target 30, at most 45");
    }

    @Test
    void nothingIsDueBeforeTheEndOfAQuietPeriod() {
        var ada = aRow("Ada").withCadence(30, 45, "2026-09-20").touched(daysAgo(100), PHONE_CALL);

        assertThat(due(ada)).isGreen().isDueOn("2026-09-20").canWait()
                .saysWhy("100 days since a call, target 30, at most 45, quiet until 2026-09-20");
        assertThat(cadences.due(ada.build(), LocalDate.of(2026, 9, 20)).orElseThrow()).isRed();
    }

    @Test
    void aQuietPeriodDoesNotBringTheDateForward() {
        assertThat(due(aRow("Ada").withCadence(30, 45, "2026-09-02").touched(daysAgo(0), PHONE_CALL)))
                .isDueOn("2026-10-01");
    }

    @Test
    void afterThreeUnansweredMessagesItIsTheirTurn() {
        var ada = monthly("Ada").touched(daysAgo(120), EMAIL, OUTBOUND).touched(daysAgo(90), EMAIL, OUTBOUND)
                .touched(daysAgo(60), EMAIL, OUTBOUND);

        assertThat(due(ada)).isRed().canWait()
                .saysWhy("60 days since an e-mail, target 30, at most 45, the last three went unanswered");
        assertThat(cadences.today(List.of(ada.build()), TODAY)).isEmpty();
    }

    @Test
    void anAnswerInBetweenCounts() {
        var ada = monthly("Ada").touched(daysAgo(120), EMAIL, OUTBOUND).touched(daysAgo(90), EMAIL, INBOUND)
                .touched(daysAgo(60), EMAIL, OUTBOUND);

        assertThat(cadences.today(List.of(ada.build()), TODAY)).hasSize(1);
    }

    @Test
    void nobodyIsCalledTwiceInAFortnightUnlessThatIsTheCadence() {
        assertThat(due(aRow("Ada").withCadence(7, 11).touched(daysAgo(7), PHONE_CALL))).canWait();
        assertThat(cadences.today(List.of(aRow("Ada").withCadence(7, 11).touched(daysAgo(8), PHONE_CALL).build()),
                TODAY)).hasSize(1);
    }

    @Test
    void aStrongerTieIsMorePressing() {
        var people = List.of(calledDaysAgo("Acquaintance", 50),
                monthly("Friend").touched(daysAgo(50), PHONE_CALL).withCloseness(5).build());

        assertThat(cadences.today(people, TODAY)).extracting(Due::name).containsExactly("Friend", "Acquaintance");
    }

    @Test
    void aDormantBridgeIsMorePressingThanAnyOtherDormantTie() {
        var people = List.of(calledDaysAgo("Acquaintance", 400),
                monthly("Bridge").touched(daysAgo(400), PHONE_CALL).withBridge(1).build());

        assertThat(cadences.today(people, TODAY)).extracting(Due::name).containsExactly("Bridge", "Acquaintance");
        assertThat(cadences.today(people, TODAY).getFirst().score())
                .isCloseTo(2 * cadences.today(people, TODAY).getLast().score(), within(1e-9));
    }

    @Test
    void theReasonSaysThatSomebodyIsABridge() {
        assertThat(due(monthly("Ada").touched(daysAgo(50), PHONE_CALL).withBridge(0.5)))
                .saysWhy("50 days since a call, target 30, at most 45, leads to people you would not reach otherwise");
        assertThat(due(monthly("Ada").touched(daysAgo(50), PHONE_CALL).withBridge(0.4)))
                .saysWhy("50 days since a call, target 30, at most 45");
    }

    @Test
    void whatComesLaterHasNotHappenedYet() {
        var ada = monthly("Ada").touched("2026-08-01", PHONE_CALL).touched("2026-09-15", PHONE_CALL);

        assertThat(due(ada)).isAmber().saysWhy("31 days since a call, target 30, at most 45");
    }

    @ParameterizedTest
    @EnumSource(value = PersonStatus.class, names = {"ARCHIVED", "DO_NOT_CONTACT", "DECEASED"})
    void someAreLeftAlone(PersonStatus status) {
        assertThat(cadences.due(monthly("Ada").with(status).build(), TODAY)).isEmpty();
    }

    @Test
    void theOwnerIsNeverDue() {
        assertThat(cadences.due(monthly("Mary").asOwner().build(), TODAY)).isEmpty();
    }

    @Test
    void withoutARuleNobodyIsDue() {
        assertThat(cadences.due(aRow("Ada").build(), TODAY)).isEmpty();
    }

    private Due due(RowBuilder row) {
        return cadences.due(row.build(), TODAY).orElseThrow();
    }

    private static PersonRow calledDaysAgo(String name, int days) {
        return monthly(name).touched(daysAgo(days), PHONE_CALL).build();
    }

    private static RowBuilder monthly(String name) {
        return aRow(name).withCadence(30, 45);
    }

    private static String daysAgo(int days) {
        return TODAY.minusDays(days).toString();
    }
}
