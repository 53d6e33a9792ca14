// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aSkill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;

class RadarTest {

    private final List<Insight> insights = new ArrayList<>();

    private Insight insight(String title, Horizon horizon, Skill... topics) {
        var insight = GrowthFactory.eINSTANCE.createInsight();
        insight.setId(UUID.randomUUID());
        insight.setTitle(title);
        insight.setHorizon(horizon);
        insight.setImpact(3);
        insight.setStatedConfidence(InsightConfidence.SINGLE_SOURCE);
        insight.getTopics().addAll(List.of(topics));
        insights.add(insight);
        return insight;
    }

    private Radar radar() {
        return Radar.of(insights, "Others");
    }

    @Test
    void eachTopicIsASectorTheLargestFirst() {
        var webs = aSkill("Webs");
        insight("Looms think", Horizon.NOW, aSkill("Looms"));
        insight("Webs grow", Horizon.YEAR_1, webs);
        insight("Webs shrink", Horizon.NOW, webs);
        assertThat(radar().sectors()).containsExactly("Webs", "Looms");
        assertThat(radar().blips()).extracting(Radar.Blip::title)
                .containsExactly("Webs shrink", "Webs grow", "Looms think");
    }

    @Test
    void whatHasNoTopicStandsAmongTheOthers() {
        insight("Webs grow", Horizon.NOW, aSkill("Webs"));
        insight("Something", Horizon.NOW);
        assertThat(radar().sectors()).containsExactly("Webs", "Others");
    }

    @Test
    void moreTopicsThanColoursShareASector() {
        IntStream.range(0, 12).forEach(i -> insight("About " + i, Horizon.NOW, aSkill("Topic " + i)));
        assertThat(radar().sectors()).hasSize(8).last().isEqualTo("Others");
        assertThat(radar().blips()).filteredOn(blip -> blip.sector() == 7).hasSize(5);
    }

    @Test
    void whatDoesNotCountAnyMoreIsNotOnTheRadar() {
        insight("Webs grow", Horizon.NOW, aSkill("Webs")).setExpiredOn(LocalDate.of(2026, 8, 30));
        assertThat(radar().blips()).isEmpty();
        assertThat(radar().sectors()).isEmpty();
    }
}
