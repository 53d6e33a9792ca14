// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.NetworkException;
import org.kith.core.growth.Capturing;
import org.kith.core.growth.Insights;
import org.kith.core.growth.Teller;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Corroboration;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class CapturingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 30);

    private TestNetwork test;
    private Person ada;
    private Person tim;

    @BeforeEach
    void addPeople(TestNetwork network) {
        test = network;
        ada = test.add(aPerson("Ada Lovelace").worksFor("Analytical Engines", "Programmer"));
        tim = test.add(aPerson("Tim Berners-Lee").worksFor("CERN", "Engineer"));
    }

    private Insight capture(String title, Party... sources) {
        return test.network().edit("Capture", () -> new Capturing(test.network()).capture(title, InsightKind.TREND,
                Horizon.YEAR_1, List.of(sources), DAY));
    }

    private void edit(Consumer<Capturing> work) {
        test.network().edit("Edit", () -> work.accept(new Capturing(test.network())));
    }

    @ParameterizedTest
    @CsvSource({"NOW, 2026-09-30", "MONTHS_6, 2026-11-30", "YEAR_1, 2027-02-28", "YEARS_3, 2027-08-30"})
    void whatMattersSoonIsLookedAtSoon(Horizon horizon, LocalDate day) {
        assertThat(Capturing.usualReview(horizon, DAY)).isEqualTo(day);
    }

    @Test
    void whoTookPartInAnInteractionToldIt() {
        var lunch = test.add(aMeeting().with(ada, tim));
        var insight = capture("Webs");
        edit(capturing -> capturing.tellIn(insight, lunch));
        assertThat(insight.getInteraction()).isEqualTo(lunch.getId());
        assertThat(insight.getSources()).containsExactly(ada, tim);
    }

    @Test
    void whoWasNamedToldItRatherThanAllWhoTookPart() {
        var lunch = test.add(aMeeting().with(ada, tim));
        var insight = capture("Webs", tim);
        edit(capturing -> capturing.tellIn(insight, lunch));
        assertThat(insight.getSources()).containsExactly(tim);
    }

    @Test
    void aSecondEmployerCorroborates() {
        var insight = capture("Webs", tim);
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.SINGLE_SOURCE);
        edit(capturing -> capturing.corroborate(insight, ada, true, DAY));
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.CORROBORATED);
    }

    @Test
    void whoThinksAgainIsHeardOnce() {
        var insight = capture("Webs", tim);
        edit(capturing -> {
            capturing.corroborate(insight, ada, true, DAY.plusDays(1));
            capturing.corroborate(insight, test.network().root().getOrganizations().getFirst(), true, DAY);
            capturing.corroborate(insight, ada, false, DAY.plusDays(2));
        });
        assertThat(insight.getCorroborations()).extracting(each -> each.getParty().getLabel(),
                Corroboration::isAgrees).containsExactly(tuple("Analytical Engines", true),
                        tuple("Ada Lovelace", false));
    }

    @Test
    void whatIsKnownInsteadTakesItsPlace() {
        var old = capture("Webs", tim);
        var young = capture("Semantic webs", tim);
        edit(capturing -> capturing.supersede(old, young));
        assertThat(Insights.of(test.network().root()).filter(Insights::isCurrent)).containsExactly(young);
        assertThatThrownBy(() -> edit(capturing -> capturing.corroborate(old, ada, true, DAY)))
                .isInstanceOf(NetworkException.class).hasMessageContaining("“Semantic webs” is known instead");
        assertThatThrownBy(() -> edit(capturing -> capturing.supersede(young, old)))
                .hasMessageContaining("its own place");
    }

    @Test
    void whatHasExpiredIsNotLookedAtAnyMore() {
        var insight = capture("Webs", tim);
        assertThat(Insights.isToBeReviewed(insight, insight.getReviewOn())).isTrue();
        assertThat(Insights.isToBeReviewed(insight, insight.getReviewOn().minusDays(1))).isFalse();
        edit(capturing -> capturing.expire(insight, DAY));
        assertThat(Insights.isToBeReviewed(insight, insight.getReviewOn())).isFalse();
        assertThatThrownBy(() -> edit(capturing -> capturing.review(insight, DAY)))
                .hasMessageContaining("does not hold any more since 2026-08-30");
    }

    @Test
    void whoToldMostComesFirst() {
        var webs = capture("Webs", tim);
        capture("Servers", tim, ada);
        capture("Own work", test.network().root().getOwner());
        edit(capturing -> capturing.corroborate(webs, ada, true, DAY.plusDays(3)));
        assertThat(Insights.tellers(test.network().root()))
                .extracting(Teller::party, Teller::told, Teller::confirmed, Teller::last)
                .containsExactly(tuple(tim, 2, 0, DAY), tuple(ada, 1, 1, DAY.plusDays(3)));
    }

    @Test
    void whoIsGoneCorroboratesNothingAnyMore() {
        var insight = capture("Webs", tim);
        edit(capturing -> capturing.corroborate(insight, ada, true, DAY));
        test.network().edit("Remove", () -> test.network().remove(ada));
        assertThat(insight.getConfidence()).isEqualTo(InsightConfidence.SINGLE_SOURCE);
        assertThat(insight.getCorroborations()).isEmpty();
    }

    @Test
    void anInsightOutlivesItsSource() {
        var insight = capture("Webs", tim);
        test.network().edit("Remove", () -> test.network().remove(tim));
        assertThat(Insights.of(test.network().root())).containsExactly(insight);
        assertThat(Insights.sources(insight)).isEmpty();
    }
}
