// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aSkill;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.kith.core.growth.ConfidenceTrend.Point;
import org.kith.model.contacts.Network;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.GrowthFactory;

class ConfidenceTrendTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Network network = aNetworkOf(aPerson("Mary Somerville").build());

    private ConfidenceEntry note(int score, int days) {
        var entry = GrowthFactory.eINSTANCE.createConfidenceEntry();
        entry.setScore(score);
        entry.setDate(DAY.plusDays(days));
        network.getSubjects().add(entry);
        return entry;
    }

    private void note(String situation, int score, int days) {
        note(score, days).setSituation(situation);
    }

    @Test
    void itRisesByTheSlopeOfItsEntriesInTheOrderOfTime() {
        note("Talks", 7, 2);
        note("Talks", 4, 0);
        note("talks", 5, 1);
        assertThat(ConfidenceTrend.of(network)).singleElement().satisfies(trend -> {
            assertThat(trend.points()).extracting(Point::score).containsExactly(4, 5, 7);
            assertThat(trend.perEntry()).hasValue(1.5);
            assertThat(trend.last()).isEqualTo(7);
        });
    }

    @Test
    void oneEntryIsNoTrend() {
        note("Talks", 4, 0);
        assertThat(ConfidenceTrend.of(network).getFirst().perEntry()).isEmpty();
    }

    @Test
    void eachSkillAndSituationHasItsOwn() {
        note("Talks", 4, 0);
        note(6, 0).setSkill(aSkill("Proofs"));
        assertThat(ConfidenceTrend.of(network)).extracting(ConfidenceTrend::subject)
                .containsExactly("Proofs", "Talks");
    }
}
