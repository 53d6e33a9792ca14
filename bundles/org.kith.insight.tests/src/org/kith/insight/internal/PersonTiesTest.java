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
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieSigns;
import org.kith.core.people.TieSigns.Sign;
import org.kith.core.tie.TieClass;
import org.kith.core.tie.TieStrength.Term;
import org.kith.model.contacts.Layer;
import org.kith.testkit.RowBuilder;

class PersonTiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final PersonTies ties = new PersonTies();

    private static PersonRow ada() {
        return knownAs("Ada").build();
    }

    private static RowBuilder knownAs(String name) {
        return aRow(name).touched("2026-08-22", MEETING_IN_PERSON).touched("2026-07-23", EMAIL, OUTBOUND)
                .touched("2026-05-24", EMAIL, INBOUND).withCloseness(4).firstMet("2024-09-01");
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

    /** Ada, and what a signal of a weight knows of her. */
    private static PersonRow ada(double weight, Sign... signs) {
        return knownAs("Ada").with(new TieSigns("Letters", weight, 100, List.of(signs))).build();
    }

    private static Sign sign(String day, double mass) {
        return new Sign(day == null ? null : LocalDate.parse(day), mass, "a letter of " + day);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, 1", "2026-05-24, 0.5", "2026-02-13, 0.25", ", 1"})
    void aSignCountsHalfAfterItsHalfLifeUnlessItHoldsForAllTime(String day, double left) {
        double added = ties.value(ada(20, sign(day, 2)), TODAY) - ties.value(ada(), TODAY);

        assertThat(added).isCloseTo(20 * (1 - Math.exp(-2 * left)), within(1e-9));
    }

    @Test
    void aSignOfALaterDayDoesNotCountYet() {
        assertThat(ties.value(ada(20, sign("2026-09-02", 1)), TODAY)).isEqualTo(ties.value(ada(), TODAY));
    }

    @Test
    void noTieIsStrongerThanAHundred() {
        assertThat(ties.value(ada(100, sign(null, 50)), TODAY)).isEqualTo(100);
    }

    @Test
    void aSignalIsATermThatTellsItsLatestSign() {
        var strength = ties.strength(ada(20, sign("2026-08-01", 1), sign("2026-08-30", 1), sign("2026-09-02", 1)), TODAY);

        assertThat(strength.terms().getLast()).returns("Letters", Term::name).returns(20.0, Term::weight)
                .returns("a letter of 2026-08-30, and 1 more", Term::reason);
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
