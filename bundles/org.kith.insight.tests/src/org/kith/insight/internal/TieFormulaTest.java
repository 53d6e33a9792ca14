// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.model.contacts.Direction.INBOUND;
import static org.kith.model.contacts.Direction.MUTUAL;
import static org.kith.model.contacts.Direction.OUTBOUND;
import static org.kith.model.contacts.InteractionKind.EMAIL;
import static org.kith.model.contacts.InteractionKind.MEETING_IN_PERSON;
import static org.kith.model.contacts.InteractionKind.PHONE_CALL;
import static org.kith.testkit.Builders.aRow;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.history.Touch;
import org.kith.core.history.Touches;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieWeights;
import org.kith.core.tie.TieClass;
import org.kith.testkit.RowBuilder;

class TieFormulaTest {

    private static final TieFormula FORMULA = new TieFormula(TieWeights.DEFAULT);

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Test
    void theExampleOfTheFormulasComesOut() {
        double mass = mass(ada().touched("2026-08-22", MEETING_IN_PERSON).touched("2026-07-23", EMAIL)
                .touched("2026-05-24", PHONE_CALL));

        assertThat(mass).isCloseTo(1.590, within(0.0005));
        assertThat(TieFormula.frequency(mass)).isCloseTo(0.796, within(0.0005));
    }

    @Test
    void aContactIsWorthHalfAfterNinetyDays() {
        assertThat(mass(ada().touched("2026-06-03", MEETING_IN_PERSON))).isCloseTo(0.5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 0.5", "4, 0.3333", "11, 0.1"})
    void inAGroupEverybodyGetsAShare(int people, double mass) {
        long lunch = Touch.of((int) TODAY.toEpochDay(), 0, people, MEETING_IN_PERSON, MUTUAL, false);

        assertThat(mass(ada().touched(lunch))).isCloseTo(mass, within(0.0001));
    }

    @Test
    void whatComesLaterHasNotHappenedYet() {
        assertThat(mass(ada().touched("2026-09-02", MEETING_IN_PERSON))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 1", "1, 3, 0.3333", "3, 1, 0.3333", "0, 3, 0", "3, 0, 0", "0, 0, 0"})
    void reciprocityIsTheSmallerShareByTheLarger(int in, int out, double expected) {
        var row = ada();
        for (int i = 0; i < in; i++) {
            row.touched("2026-08-01", EMAIL, INBOUND);
        }
        for (int i = 0; i < out; i++) {
            row.touched("2026-08-02", EMAIL, OUTBOUND);
        }

        assertThat(TieFormula.reciprocity(row.build().touches(), in + out)).isCloseTo(expected, within(0.0001));
    }

    @Test
    void whatBothWantedCountsForBoth() {
        assertThat(TieFormula.reciprocity(ada().touched("2026-08-01", EMAIL, MUTUAL).build().touches(), 1)).isOne();
    }

    @Test
    void aStrangerHasNoTie() {
        assertThat(strength(ada().build())).isZero();
    }

    @Test
    void nothingIsStrongerThanAHundred() {
        var row = ada().firstMet("2000").withCloseness(5);
        for (int day = 0; day < 100; day++) {
            row.touched(Touch.of((int) TODAY.toEpochDay() - day, 0, 2, MEETING_IN_PERSON, MUTUAL, true));
        }

        assertThat(strength(row.build())).isCloseTo(100, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 6.25", "3, 12.5", "5, 25", "0, 0"})
    void closenessIsAQuarterOfTheWhole(int closeness, double strength) {
        assertThat(strength(ada().withCloseness(closeness).build())).isCloseTo(strength, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, 0", "2025-09-01, 2.89", "2016-09-01, 10", "1990, 10", "2027, 0"})
    void anOldTieIsStronger(String firstMet, double strength) {
        assertThat(strength(ada().firstMet(firstMet).build())).isCloseTo(strength, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"100, true, STRONG", "60, true, STRONG", "59.9, true, MEDIUM", "30, true, MEDIUM", "29.9, true, WEAK",
        "5, false, WEAK", "4.9, true, DORMANT", "0, false, ABSENT"})
    void tiesAreClassedByStrength(double strength, boolean history, TieClass expected) {
        assertThat(TieClass.of(strength, history)).isEqualTo(expected);
    }

    @Test
    void weightsCountByTheirShares() {
        var onlyClose = new TieFormula(new TieWeights(0, 3, 0, 0, 0, 90, TieWeights.DEFAULT.kinds()));

        assertThat(onlyClose.of(ada().withCloseness(3).build(), TODAY)).isCloseTo(50, within(1e-9));
    }

    @Test
    void aShorterHalfLifeForgetsSooner() {
        var touches = ada().touched("2026-08-22", MEETING_IN_PERSON).build().touches();
        var fast = new TieFormula(new TieWeights(1, 0, 0, 0, 0, 10, TieWeights.DEFAULT.kinds()));

        assertThat(fast.mass(touches, 1, TODAY)).isCloseTo(0.5, within(1e-9));
    }

    private static RowBuilder ada() {
        return aRow("Ada");
    }

    private static double mass(RowBuilder row) {
        Touches touches = row.build().touches();
        return FORMULA.mass(touches, History.countUntil(touches, TODAY), TODAY);
    }

    private static double strength(PersonRow row) {
        return FORMULA.of(row, TODAY);
    }
}
