// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.model.contacts.Direction.INBOUND;
import static org.kith.model.contacts.Direction.OUTBOUND;
import static org.kith.model.contacts.InteractionKind.EMAIL;
import static org.kith.model.contacts.InteractionKind.MEETING_IN_PERSON;
import static org.kith.testkit.Builders.aRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.guard.Fault;
import org.kith.core.guard.Guard;
import org.kith.core.people.PersonRow;
import org.kith.core.tie.TieClass;
import org.kith.core.tie.TieSignal;
import org.kith.core.tie.TieStrength.Term;
import org.kith.model.contacts.Layer;
import org.kith.testkit.Misbehaviour;

class PersonTiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Guard guard = new Guard(Misbehaviour.IMPATIENT);
    private final PersonTies ties = new PersonTies(guard);

    /** A signal that says the same of everybody. */
    private record Signal(double weight, DoubleSupplier said) implements TieSignal {

        @Override
        public String name() {
            return "Letters";
        }

        @Override
        public double value(PersonRow row, LocalDate day) {
            return said.getAsDouble();
        }

        @Override
        public String reason(PersonRow row, LocalDate day) {
            return "a drawer full";
        }
    }

    private static PersonRow ada() {
        return aRow("Ada").touched("2026-08-22", MEETING_IN_PERSON).touched("2026-07-23", EMAIL, OUTBOUND)
                .touched("2026-05-24", EMAIL, INBOUND).withCloseness(4).firstMet("2024-09-01").build();
    }

    @Test
    void theTermsMakeUpTheValue() {
        var strength = ties.strength(ada(), TODAY);

        double sum = strength.terms().stream().mapToDouble(term -> term.weight() * term.value()).sum();
        assertThat(strength.value()).isCloseTo(sum, within(1e-9)).isEqualTo(ties.value(ada(), TODAY));
        assertThat(strength.terms()).extracting(Term::weight).containsExactly(30.0, 25.0, 20.0, 15.0, 10.0);
    }

    @Test
    void eachTermSaysWhereItComesFrom() {
        assertThat(ties.strength(ada(), TODAY).terms()).extracting(Term::reason).containsExactly(
                "3 contacts, the last 10 days ago", "you said 4 of 5", "2 from them, 2 from you",
                "0 of 3 contacts were personal", "known for 2 years, since 2024-09-01");
    }

    @Test
    void withoutAnyContactTheTieIsAbsent() {
        assertThat(ties.strength(aRow("Ada").build(), TODAY).tieClass()).isEqualTo(TieClass.ABSENT);
    }

    @Test
    void onAnEarlierDayOnlyWhatHadHappenedCounts() {
        assertThat(ties.value(ada(), LocalDate.of(2026, 5, 25))).isLessThan(ties.value(ada(), TODAY));
        assertThat(ties.strength(ada(), LocalDate.of(2026, 5, 25)).terms().getFirst().reason())
                .isEqualTo("1 contact, 1 days ago");
    }

    @ParameterizedTest
    @CsvSource({"100, 1", "100, 0", "25, 0.5"})
    void aSignalOfAPlugInCountsByItsWeight(double weight, double value) {
        double own = ties.value(ada(), TODAY);
        ties.addSignal(new Signal(weight, () -> value));

        double expected = (own * 100 + weight * value * 100) / (100 + weight);
        assertThat(ties.value(ada(), TODAY)).isCloseTo(expected, within(1e-9));
        assertThat(ties.strength(ada(), TODAY).terms().getLast()).isEqualTo(
                new Term("Letters", weight, value, "a drawer full"));
    }

    @ParameterizedTest
    @EnumSource
    void aSignalThatFailsIsLeftOut(Misbehaviour misbehaviour) {
        var asked = new AtomicInteger();
        var faults = new ArrayList<Fault>();
        guard.addListener(faults::add);
        double own = ties.value(ada(), TODAY);
        ties.addSignal(new Signal(50, () -> {
            asked.incrementAndGet();
            return misbehaviour.<Double>commit();
        }));

        for (int i = 0; i < 5; i++) {
            assertThat(ties.value(ada(), TODAY)).isEqualTo(own);
        }
        assertThat(ties.strength(ada(), TODAY).terms()).hasSize(5);
        assertThat(asked.get()).isBetween(1, 3);
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.sentence()).contains(fault.plugIn(),
                "failed while telling how strong ties are: "));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void aSignalThatSaysNoNumberIsLeftOut(double number) {
        double own = ties.value(ada(), TODAY);
        ties.addSignal(new Signal(50, () -> number));
        ties.addSignal(new Signal(number, () -> 1));

        assertThat(ties.value(ada(), TODAY)).isEqualTo(own);
        assertThat(ties.strength(ada(), TODAY).terms()).hasSize(5);
    }

    @Test
    void theStrongestTiesAreProposedForTheClosestLayers() {
        var rows = new ArrayList<PersonRow>();
        for (int i = 0; i < 60; i++) {
            rows.add(aRow("Person " + i).touched(TODAY.minusDays(i + 1).toString(), MEETING_IN_PERSON).build());
        }
        rows.add(aRow("Stranger").build());
        rows.add(aRow("Me").asOwner().touched("2026-08-31", MEETING_IN_PERSON).build());

        var layers = ties.proposedLayers(rows, TODAY);

        assertThat(layers.values().stream().collect(Collectors.groupingBy(layer -> layer, Collectors.counting())))
                .containsOnly(Map.entry(Layer.L5, 5L), Map.entry(Layer.L15, 10L),
                        Map.entry(Layer.L50, 35L), Map.entry(Layer.L150, 10L));
        assertThat(List.of(layers.get(rows.get(0).id()), layers.get(rows.get(5).id()))).containsExactly(Layer.L5,
                Layer.L15);
    }
}
