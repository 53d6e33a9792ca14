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
import org.kith.core.suggestion.Suggestion;
import org.kith.model.contacts.Asked;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.RequestStatus;
import org.kith.model.contacts.SupportRequest;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Today is 1 September 2026. */
@ExtendWith(NetworkExtension.class)
class OpenQuestionsTest {

    private TestNetwork test;
    private Person ada;
    private Person bo;
    private SupportRequest request;

    /** Both were asked on 20 August. */
    @BeforeEach
    void askTwo(TestNetwork network) {
        test = network;
        ada = network.add(aPerson("Ada"));
        bo = network.add(aPerson("Bo"));
        request = test.network().edit("Ask", () -> {
            var created = ContactsFactory.eINSTANCE.createSupportRequest();
            created.setQuestion("Who knows Rust?");
            created.setStatus(RequestStatus.ASKED);
            created.getAsked().addAll(List.of(asked(ada), asked(bo)));
            return test.network().add(created);
        });
    }

    private static Asked asked(Person person) {
        var asked = ContactsFactory.eINSTANCE.createAsked();
        asked.setPerson(person);
        asked.setAskedOn(LocalDate.parse("2026-08-20"));
        return asked;
    }

    private void neededBy(String day) {
        test.network().edit("Needed", () -> request.setNeededBy(LocalDate.parse(day)));
    }

    private void decline(Asked asked) {
        test.network().edit("Decline", () -> {
            asked.setAnsweredOn(test.today());
            asked.setDeclined(true);
        });
    }

    private List<Suggestion> suggestions() {
        return new OpenQuestions().look(test.network(), List.of(), test.today()).get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-09-01 | asked Ada on 2026-08-20, no answer yet, needed today       | AMBER",
        "2026-08-29 | asked Ada on 2026-08-20, no answer yet, needed 3 days ago  | RED",
        "2026-09-08 | asked Ada on 2026-08-20, no answer yet, needed in 7 days   | GREEN"})
    void whoOwesAnAnswerIsAskedAgainWhenItIsNeeded(String day, String reason, String status) {
        neededBy(day);
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.title()).isEqualTo("Who knows Rust?");
            assertThat(each.person()).isEqualTo(ada.getId());
            assertThat(each.reason()).isEqualTo(reason);
            assertThat(each.status()).hasToString(status);
            assertThat(each.isDue()).isEqualTo(!"GREEN".equals(status));
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-09-09", "2026-08-01"})
    void whatIsNeededMuchLaterOrWasNeededLongAgoIsLeftOut(String day) {
        neededBy(day);
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void withoutADayThereIsNoHurry() {
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void whoeverDeclinedIsNotAskedAgain() {
        neededBy("2026-09-01");
        decline(request.getAsked().getFirst());
        assertThat(suggestions()).singleElement().extracting(Suggestion::person).isEqualTo(bo.getId());
        decline(request.getAsked().getLast());
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void anAnswerIsEnough() {
        neededBy("2026-09-01");
        test.network().edit("Answer", () -> request.setStatus(RequestStatus.ANSWERED));
        assertThat(suggestions()).isEmpty();
    }
}
