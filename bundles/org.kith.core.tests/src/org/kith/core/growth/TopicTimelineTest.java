// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aSkill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Insight;

class TopicTimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Skill webs = aSkill("Webs");
    private final List<Insight> insights = new ArrayList<>();

    private Insight insight(String day, Skill... topics) {
        var insight = GrowthFactory.eINSTANCE.createInsight();
        insight.setCapturedOn(LocalDate.parse(day));
        insight.getTopics().addAll(List.of(topics));
        insights.add(insight);
        return insight;
    }

    private TopicTimeline timeline() {
        return TopicTimeline.of(insights, TODAY);
    }

    @Test
    void fourInsightsOverThreeQuartersDrawALine() {
        insight("2026-08-30", webs);
        insight("2026-01-31", webs);
        insight("2026-07-01", webs);
        insight("2026-04-01", webs);
        assertThat(timeline().quarters()).hasToString("[2026 Q1, 2026 Q2, 2026 Q3]");
        assertThat(timeline().lines()).singleElement().satisfies(line -> {
            assertThat(line.topic()).isEqualTo("Webs");
            assertThat(line.counts()).containsExactly(1, 1, 2);
            assertThat(line.total()).isEqualTo(4);
        });
    }

    @Test
    void quartersInWhichNothingCameAreThereToo() {
        insight("2025-12-31", webs);
        assertThat(timeline().quarters()).hasSize(4).last().isEqualTo(new Quarter(2026, 3));
        assertThat(timeline().lines().getFirst().counts()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void anInsightCountsForEachOfItsTopicsAndTheLargestTopicComesFirst() {
        var looms = aSkill("Looms");
        insight("2026-08-30", webs, looms);
        insight("2026-08-30", webs);
        assertThat(timeline().lines()).extracting(TopicTimeline.Line::topic).containsExactly("Webs", "Looms");
    }

    @Test
    void whatHasNoTopicIsALineOfItsOwn() {
        insight("2026-08-30");
        assertThat(timeline().lines()).extracting(TopicTimeline.Line::topic).containsExactly("");
    }

    @Test
    void theShareThatIndependentPartiesTellIsCounted() {
        insight("2026-08-30", webs).getSources().addAll(List.of(aPerson("Ada").build(), aPerson("Bo").build()));
        insight("2026-08-30", webs).getSources().add(aPerson("Cy").build());
        assertThat(timeline().lines().getFirst().corroborated()).isEqualTo(1);
    }

    @Test
    void withoutInsightsThereIsNothing() {
        assertThat(timeline().quarters()).isEmpty();
        assertThat(timeline().lines()).isEmpty();
    }
}
