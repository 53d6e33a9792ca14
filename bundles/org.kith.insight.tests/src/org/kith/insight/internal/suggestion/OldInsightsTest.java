// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.growth.Capturing;
import org.kith.core.suggestion.Suggestion;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightKind;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Today is 1 September 2026. */
@ExtendWith(NetworkExtension.class)
class OldInsightsTest {

    private TestNetwork test;
    private Person ada;

    @BeforeEach
    void addAda(TestNetwork network) {
        test = network;
        ada = test.add(aPerson("Ada Lovelace"));
    }

    private Insight capture(String review, Party... sources) {
        return test.network().edit("Capture", () -> {
            var insight = new Capturing(test.network()).capture("Engines", InsightKind.TREND, Horizon.NOW,
                    List.of(sources), LocalDate.of(2026, 5, 1));
            insight.setReviewOn(LocalDate.parse(review));
            return insight;
        });
    }

    private List<Suggestion> suggestions() {
        return new OldInsights().look(test.network(), List.of(), test.today()).get();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, AMBER, 1", "2026-08-17, AMBER, 1.5", "2026-08-01, RED, 2", "2026-06-01, RED, 2"})
    void fromItsDayOnAnInsightIsToBeLookedAt(String review, String status, double score) {
        var insight = capture(review, ada);
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(insight.getId());
            assertThat(each.person()).isEqualTo(ada.getId());
            assertThat(each.title()).isEqualTo("Engines");
            assertThat(each.reason()).isEqualTo("told by Ada Lovelace on 2026-05-01, does it still hold?");
            assertThat(each.status()).hasToString(status);
            assertThat(each.score()).isEqualTo(score);
        });
    }

    @Test
    void whatNobodyToldConcernsTheOwner() {
        capture("2026-09-01");
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.person()).isEqualTo(test.network().root().getOwner().getId());
            assertThat(each.reason()).isEqualTo("known since 2026-05-01, does it still hold?");
        });
    }

    @Test
    void beforeItsDayItRests() {
        capture("2026-09-02", ada);
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void whatHasExpiredOrWasSupersededRests() {
        var old = capture("2026-09-01", ada);
        var older = capture("2026-09-01", ada);
        test.network().edit("Review", () -> {
            var capturing = new Capturing(test.network());
            capturing.supersede(older, old);
            capturing.expire(old, test.today());
        });
        assertThat(suggestions()).isEmpty();
    }
}
