// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.introduction.Introducing;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Referring;
import org.kith.core.suggestion.Suggestion;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralStatus;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Today is 1 September 2026. */
@ExtendWith(NetworkExtension.class)
class OpenThanksTest {

    private TestNetwork test;
    private Person me;
    private Person ada;
    private Person tim;

    @BeforeEach
    void addPeople(TestNetwork network) {
        test = network;
        me = network.network().root().getOwner();
        ada = network.add(aPerson("Ada"));
        tim = network.add(aPerson("Tim"));
    }

    private List<Suggestion> suggestions() {
        return new OpenThanks().look(test.network(), List.of(), test.today()).get();
    }

    private Introduction introduction(Person introducer, Person first, IntroductionStatus status, int daysAgo) {
        return test.network().edit("Introduce", () -> {
            var made = new Introducing(test.network()).request(introducer, first, tim, null,
                    test.today().minusDays(daysAgo));
            made.setSecondConsent(true);
            made.setStatus(status);
            made.setMadeOn(test.today().minusDays(daysAgo));
            return made;
        });
    }

    private Referral referral(ReferralStatus status) {
        return test.network().edit("Refer", () -> {
            var asked = new Referring(test.network()).ask(ada, me, tim, null, test.today().minusDays(9));
            asked.setStatus(status);
            asked.setResolvedOn(test.today());
            return asked;
        });
    }

    @ParameterizedTest
    @CsvSource({"1, due in 2 days, GREEN", "3, due today, AMBER", "10, 7 days late, RED"})
    void whoIntroducedMeIsThankedWithinThreeDays(int daysAgo, String when, String status) {
        introduction(ada, me, IntroductionStatus.MET, daysAgo);
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.title()).isEqualTo("Thank Ada");
            assertThat(each.reason()).isEqualTo("introduced you and Tim, " + when);
            assertThat(each.status()).hasToString(status);
            assertThat(each.person()).isEqualTo(ada.getId());
            assertThat(each.actions()).contains(Suggestion.MESSAGE, Suggestion.DONE);
        });
    }

    @Test
    void whatIsThankedForIsNotSuggestedAgain() {
        var met = introduction(ada, me, IntroductionStatus.MET, 5);
        test.network().edit("Thank", () -> met.setThankedOn(test.today()));
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void myOwnIntroductionOfOthersNeedsNoThanksOfMine() {
        introduction(me, ada, IntroductionStatus.MET, 5);
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void whatCameOfItMayBeKnownBeforeTheyMeet() {
        var made = introduction(ada, me, IntroductionStatus.MADE, 5);
        assertThat(suggestions()).isEmpty();
        test.network().edit("Outcome", () -> made.setOutcome("He called at once"));
        assertThat(suggestions()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ReferralStatus.class)
    void aReferralIsThankedForOnceItIsDecided(ReferralStatus status) {
        referral(status);
        boolean decided = status == ReferralStatus.SUCCESS || status == ReferralStatus.UNSUCCESSFUL;
        assertThat(suggestions()).hasSize(decided ? 1 : 0);
    }

    @Test
    void whereATaskSaysSoAlreadyItIsNotSaidTwice() {
        test.network().edit("Win", () -> {
            var boards = new Boards(test.network());
            var job = boards.open(boards.create(PipelineTemplate.builtIn().getFirst()), "Data Engineer", test.today());
            var referring = new Referring(test.network());
            var asked = referring.ask(ada, me, tim, job, test.today());
            referring.move(asked, ReferralStatus.SUBMITTED, test.today());
            referring.move(asked, ReferralStatus.SUCCESS, test.today());
        });
        assertThat(test.network().root().getTasks()).isNotEmpty();
        assertThat(suggestions()).isEmpty();
    }
}
