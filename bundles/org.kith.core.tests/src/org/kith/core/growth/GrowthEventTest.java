// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aSkill;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Network;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.TalkStatus;

class GrowthEventTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Network network = aNetworkOf(aPerson("Mary Somerville").build());

    private void talk(String title, TalkStatus status) {
        var talk = GrowthFactory.eINSTANCE.createTalk();
        talk.setTitle(title);
        talk.setStatus(status);
        talk.setDate(DAY);
        network.getSubjects().add(talk);
    }

    @Test
    void achievementsFeedbackAndTalksThatWereHeldStandInTheOrderOfTime() {
        talk("Held", TalkStatus.DELIVERED);
        talk("Still an idea", TalkStatus.IDEA);
        var achievement = GrowthFactory.eINSTANCE.createAchievement();
        achievement.setTitle("Earlier");
        achievement.setDate(DAY.minusDays(1));
        network.getSubjects().add(achievement);
        var feedback = GrowthFactory.eINSTANCE.createFeedback();
        feedback.setText("Later");
        feedback.setDate(DAY.plusDays(1));
        network.getSubjects().add(feedback);
        assertThat(GrowthEvent.of(network)).extracting(GrowthEvent::label).containsExactly("Earlier", "Held", "Later");
    }

    @Test
    void anEventConcernsTheSkillsItIsAboutAndWithoutAnyAll() {
        var talks = new GrowthEvent(DAY, "Held a talk", List.of(aSkill("Talks").getName()));
        assertThat(talks.concerns("talks")).isTrue();
        assertThat(talks.concerns("Proofs")).isFalse();
        assertThat(new GrowthEvent(DAY, "Moved", List.of()).concerns("Proofs")).isTrue();
    }
}
