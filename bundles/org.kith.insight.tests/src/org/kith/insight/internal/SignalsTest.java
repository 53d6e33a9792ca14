// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.Network;
import org.kith.core.guard.Fault;
import org.kith.core.guard.Guard;
import org.kith.core.people.PersonRow;
import org.kith.core.people.TieSigns;
import org.kith.core.people.TieSigns.Sign;
import org.kith.core.support.Help;
import org.kith.core.tie.TieSignal;
import org.kith.insight.internal.support.HelpSignal;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.SupportKind;
import org.kith.testkit.Misbehaviour;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class SignalsTest {

    private static final Sign LETTER = new Sign(null, 1, "a drawer full");

    private final Guard guard = new Guard(Misbehaviour.IMPATIENT);
    private final KeepInTouch cadences = new KeepInTouch(guard);
    private final List<Fault> faults = new ArrayList<>();
    private TestNetwork test;
    private Person ada;

    /** A signal of which one part can be chosen. */
    private record Letters(double weight, Function<Person, List<Sign>> signs) implements TieSignal {

        @Override
        public String name() {
            return "Letters";
        }

        @Override
        public Function<Person, List<Sign>> look(Network network) {
            return signs;
        }
    }

    @BeforeEach
    void fill(TestNetwork network) {
        test = network;
        ada = test.add(aPerson("Ada Lovelace"));
        guard.addListener(faults::add);
    }

    private List<TieSigns> ofAda() {
        return cadences.row(test.network(), ada).signs();
    }

    @Test
    void aSignalIsAskedOfEverybody() {
        cadences.addSignal(new Letters(5, person -> person == ada ? List.of(LETTER) : List.of()));

        assertThat(cadences.rows(test.network())).filteredOn(row -> !row.signs().isEmpty())
                .extracting(PersonRow::name).containsExactly("Ada Lovelace");
        assertThat(ofAda()).containsExactly(new TieSigns("Letters", 5, 365, List.of(LETTER)));
    }

    @ParameterizedTest
    @EnumSource(names = "ENDLESS", mode = EnumSource.Mode.EXCLUDE)
    void aSignalThatFailsIsLeftOut(Misbehaviour misbehaviour) {
        var asked = new AtomicInteger();
        cadences.addSignal(new Letters(5, person -> {
            asked.incrementAndGet();
            return misbehaviour.commit();
        }));
        cadences.addSignal(new HelpSignal());
        test.network().edit("Help", () -> new Help(ada, test.network().root().getOwner(), SupportKind.ADVICE, "", 5, "")
                .addTo(test.network(), test.today(), null));

        for (int i = 0; i < 5; i++) {
            assertThat(ofAda()).hasSize(1);
        }
        assertThat(asked.get()).isBetween(1, 3);
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.sentence()).contains(fault.plugIn(),
                "failed while telling how strong ties are: "));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1", "101, 1", "-1, 1", "5, NaN", "5, Infinity", "5, -1"})
    void aSignalThatSaysANumberOutOfRangeIsLeftOut(double weight, double mass) {
        cadences.addSignal(new Letters(weight, person -> List.of(new Sign(null, mass, ""))));

        assertThat(ofAda()).isEmpty();
        assertThat(faults).hasSize(1);
    }
}
