// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aTask;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.introduction.Introducing;
import org.kith.core.pipeline.Undertakings;
import org.kith.core.suggestion.Suggestion;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.TaskStatus;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Today is 1 September 2026. */
@ExtendWith(NetworkExtension.class)
class OpenPromisesTest {

    private TestNetwork test;
    private Person ada;

    @BeforeEach
    void addAda(TestNetwork network) {
        test = network;
        ada = network.add(aPerson("Ada"));
    }

    private List<Suggestion> suggestions() {
        return new OpenPromises().look(test.network(), List.of(), test.today()).get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-09-01 | promised to Ada, due today      | AMBER",
        "2026-08-31 | promised to Ada, 1 day late     | RED",
        "2026-08-22 | promised to Ada, 10 days late   | RED",
        "2026-09-02 | promised to Ada, due tomorrow   | GREEN",
        "2026-09-08 | promised to Ada, due in 7 days  | GREEN"})
    void whatIPromisedSaysWhomAndHowLate(String due, String reason, String status) {
        test.add(aTask("Send the slides", null, ada, due));
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.title()).isEqualTo("Send the slides");
            assertThat(each.reason()).isEqualTo(reason);
            assertThat(each.status()).hasToString(status);
            assertThat(each.person()).isEqualTo(ada.getId());
            assertThat(each.isDue()).isEqualTo(!"GREEN".equals(status));
        });
    }

    @Test
    void whatOthersPromisedIsLessPressingThanMyOwnWord() {
        test.add(aTask("Send the slides", null, ada, "2026-09-01"));
        test.add(aTask("Read the draft", ada, null, "2026-09-01"));
        assertThat(suggestions()).extracting(Suggestion::reason).containsExactly("promised to Ada, due today",
                "Ada promised you this, due today");
        assertThat(suggestions()).extracting(Suggestion::score).containsExactly(2.0, 1.0);
    }

    @Test
    void whatIsToBeDoneForSomethingNamesIt() {
        test.network().edit("Plan", () -> new Undertakings(test.network()).plan(new Introducing(test.network()).plan(
                test.network().root().getOwner(), ada, aPerson("Tim").addTo(test.network())), "Ask both",
                test.today()));
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.source()).isEqualTo("Task");
            assertThat(each.reason()).isEqualTo("Mary Somerville introduces Ada and Tim, due today");
        });
    }

    @Test
    void whatConcernsNobodyCanBeDoneOrPutOff() {
        test.add(aTask("Write the report", null, null, "2026-09-01"));
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo("due today");
            assertThat(each.actions()).containsExactly(Suggestion.DONE, Suggestion.SNOOZE);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "CANCELLED"})
    void whatIsDoneIsNotSuggested(TaskStatus status) {
        var task = aTask("Send the slides", null, ada, "2026-09-01");
        task.setStatus(status);
        if (status == TaskStatus.COMPLETED) {
            task.setCompleted(test.clock().instant());
        }
        test.add(task);
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void whatHasNoDayIsNotSuggested() {
        test.add(aTask("Some day", null, ada, null));
        assertThat(suggestions()).isEmpty();
    }
}
