// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.duplicate.DuplicateRule;
import org.kith.core.duplicate.Proposal;
import org.kith.core.duplicate.Traits;
import org.kith.core.guard.Fault;
import org.kith.core.guard.Guard;
import org.kith.testkit.Misbehaviour;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class FaultyRuleTest {

    private final Guard guard = new Guard(Misbehaviour.IMPATIENT);
    private final List<Fault> faults = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private TestNetwork test;

    @BeforeEach
    void fill(TestNetwork network) {
        test = network;
        guard.addListener(faults::add);
        test.add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
        test.add(aPerson("Ada Lovelace").withEmail("ada@example.org"));
    }

    /** Fails in one of its calls, or says what can't be. */
    private record Faulty(Supplier<Double> weighed, Supplier<Collection<String>> filed, Supplier<Double> compared,
            Supplier<String> explained) implements DuplicateRule {

        @Override
        public double weight() {
            return weighed.get();
        }

        @Override
        public Collection<String> keys(Traits person) {
            return filed.get();
        }

        @Override
        public double compare(Traits one, Traits other) {
            return compared.get();
        }

        @Override
        public String reason(Traits one, Traits other) {
            return explained.get();
        }
    }

    private <T> T commit(Misbehaviour misbehaviour) {
        asked.incrementAndGet();
        return misbehaviour.commit();
    }

    private PersonDuplicates with(DuplicateRule faulty) {
        return new PersonDuplicates(guard, List.of(faulty, new NameRule(), new EmailRule()));
    }

    private static Faulty comparing(Supplier<Double> compared) {
        return new Faulty(() -> 1.0, List::of, compared, () -> "alike");
    }

    private void assertLeftOut(PersonDuplicates duplicates) {
        for (int i = 0; i < 5; i++) {
            assertThat(duplicates.find(test.network())).singleElement().extracting(Proposal::reasons).asList()
                    .contains("same e-mail address ada@example.org", "same name");
        }
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.sentence()).contains(fault.plugIn(),
                "failed while comparing people: "));
    }

    @ParameterizedTest
    @EnumSource
    void aRuleThatFailsToWeighIsLeftOut(Misbehaviour misbehaviour) {
        assertLeftOut(with(new Faulty(() -> commit(misbehaviour), List::of, () -> 1.0, () -> "alike")));
        assertThat(asked.get()).isBetween(1, 3);
    }

    @ParameterizedTest
    @EnumSource
    void aRuleThatFailsToFileIsLeftOut(Misbehaviour misbehaviour) {
        assertLeftOut(with(new Faulty(() -> 1.0, () -> commit(misbehaviour), () -> DuplicateRule.UNKNOWN,
                () -> "alike")));
        assertThat(asked.get()).isBetween(1, 3);
    }

    @ParameterizedTest
    @EnumSource
    void aRuleThatFailsToCompareIsLeftOut(Misbehaviour misbehaviour) {
        assertLeftOut(with(comparing(() -> commit(misbehaviour))));
        assertThat(asked.get()).isBetween(1, 3);
    }

    @ParameterizedTest
    @EnumSource
    void aRuleThatFailsToExplainIsLeftOut(Misbehaviour misbehaviour) {
        assertLeftOut(with(new Faulty(() -> 1.0, List::of, () -> 1.0, () -> commit(misbehaviour))));
        assertThat(asked.get()).isBetween(1, 3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, -2, Double.POSITIVE_INFINITY})
    void aRuleThatSaysWhatCannotBeIsLeftOut(double number) {
        assertLeftOut(with(comparing(() -> number)));
    }

    @ParameterizedTest
    @EnumSource
    void whileSomebodyTypesTheOtherRulesAreAsked(Misbehaviour misbehaviour) {
        var everybody = with(comparing(() -> commit(misbehaviour))).lookalikes(test.network());
        for (int i = 0; i < 5; i++) {
            assertThat(everybody.of(aPerson("Ada Lovelace").build())).hasSize(2);
        }
        assertThat(asked.get()).isBetween(1, 3);
    }
}
