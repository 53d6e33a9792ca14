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
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;

class TellersTest {

    private final Person ada = aPerson("Ada").build();
    private final Person bo = aPerson("Bo").build();
    private final Network network = aNetworkOf(aPerson("Mary Somerville").build(), ada, bo);

    private Insight told(Person by, Skill... topics) {
        var insight = GrowthFactory.eINSTANCE.createInsight();
        insight.setCapturedOn(LocalDate.of(2026, 8, 20));
        insight.setStatedConfidence(InsightConfidence.SINGLE_SOURCE);
        insight.getSources().add(by);
        insight.getTopics().addAll(List.of(topics));
        network.getSubjects().add(insight);
        return insight;
    }

    private Teller teller(Person person) {
        return Insights.tellers(network).stream().filter(each -> each.party() == person).findFirst().orElseThrow();
    }

    @Test
    void whatOneTellsIsSureOnceIndependentPeopleTellIt() {
        told(ada);
        told(ada).getSources().add(bo);
        assertThat(teller(ada).told()).isEqualTo(2);
        assertThat(teller(ada).sure()).isEqualTo(1);
        assertThat(teller(bo).sure()).isEqualTo(1);
    }

    @Test
    void whatTheOwnerHasVerifiedIsSure() {
        told(ada).setStatedConfidence(InsightConfidence.VERIFIED);
        assertThat(teller(ada).sure()).isEqualTo(1);
    }

    @Test
    void theTopicsTheyTellMostOfComeFirst() {
        var webs = aSkill("Webs");
        told(ada, aSkill("Looms"), webs);
        told(ada, webs);
        assertThat(teller(ada).topics()).containsExactly("Webs", "Looms");
    }
}
