// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aSkill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.check.Problem.Severity;
import org.kith.model.contacts.Network;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.testkit.TestClock;

class InsightInvariantsTest {

    private static final GrowthFactory MAKE = GrowthFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Network network = aNetworkOf(aPerson("Mary Somerville").build());
    private final Insight trend = MAKE.createInsight();

    @BeforeEach
    void build() {
        trend.setId(UUID.randomUUID());
        trend.setTitle("Engines");
        trend.setCapturedOn(DAY);
        trend.setImpact(3);
        trend.getTopics().add(aSkill("Engines"));
        network.getSubjects().add(trend);
    }

    private List<Problem> problems() {
        return new Invariants(network, TestClock.START).ofEdit(List.of(trend));
    }

    @Test
    void whatIsWholeIsWell() {
        assertThat(problems()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("no title", "needs a title", trend -> trend.setTitle(" ")),
                fault("known since no day", "since when you know “Engines”", trend -> trend.setCapturedOn(null)),
                fault("less than no impact", "from 1 to 5, not 0", trend -> trend.setImpact(0)),
                fault("more than all impact", "from 1 to 5, not 6", trend -> trend.setImpact(6)),
                fault("corroborated by words", "who have no common employer",
                        trend -> trend.setStatedConfidence(InsightConfidence.CORROBORATED)),
                fault("asked nobody", "who was asked",
                        trend -> trend.getCorroborations().add(MAKE.createCorroboration())),
                fault("known instead of itself", "its own place", trend -> trend.setSupersededBy(trend)),
                fault("a circle", "its own place", trend -> {
                    var other = MAKE.createInsight();
                    other.setSupersededBy(trend);
                    trend.setSupersededBy(other);
                }),
                fault("over before it is known", "can't expire (2026-08-19) before it is known (2026-08-20)",
                        trend -> trend.setExpiredOn(DAY.minusDays(1))));
    }

    private static Arguments fault(String name, String message, Consumer<Insight> fault) {
        return Arguments.of(name, message, fault);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void anInsightThatCannotBeIsRefused(String name, String message, Consumer<Insight> fault) {
        fault.accept(trend);
        assertThat(problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).singleElement()
                .extracting(Problem::message).asString().contains(message);
    }

    @Test
    void whatIsAboutNothingIsAWarning() {
        trend.getTopics().clear();
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message()).contains("no topic");
        });
    }
}
