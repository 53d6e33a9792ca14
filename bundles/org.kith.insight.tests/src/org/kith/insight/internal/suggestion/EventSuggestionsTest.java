// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aReview;
import static org.kith.testkit.Builders.anEvent;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.people.DueStatus;
import org.kith.core.suggestion.Suggestion;
import org.kith.core.suggestion.SuggestionSource;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Today is 1 September 2026. */
@ExtendWith(NetworkExtension.class)
class EventSuggestionsTest {

    private TestNetwork test;
    private Person owner;
    private Person ada;

    @BeforeEach
    void addAda(TestNetwork network) {
        test = network;
        owner = test.network().root().getOwner();
        ada = test.add(aPerson("Ada Lovelace"));
    }

    private List<Suggestion> suggestions(SuggestionSource source) {
        return source.look(test.network(), List.of(), test.today()).get();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, AMBER, 2, 'today, with Ada Lovelace'",
        "2026-09-02, AMBER, 2, 'tomorrow, with Ada Lovelace'",
        "2026-09-08, GREEN, 0, 'in 7 days, with Ada Lovelace'"})
    void anEventIsAnnouncedWithWhoIsThere(String start, DueStatus status, double score, String reason) {
        var event = test.add(anEvent("Salon", start, owner, ada));
        assertThat(suggestions(new ComingEvents())).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(event.getId());
            assertThat(each.person()).isEqualTo(ada.getId());
            assertThat(each.status()).isEqualTo(status);
            assertThat(each.score()).isEqualTo(score);
            assertThat(each.reason()).isEqualTo(reason);
        });
    }

    @Test
    void itIsSaidWhereItIs() {
        var event = anEvent("Salon", "2026-09-02", owner);
        event.setPlace("Turin");
        test.add(event);
        assertThat(suggestions(new ComingEvents())).extracting(Suggestion::reason)
                .containsExactly("tomorrow, in Turin");
    }

    @Test
    void eventsOfOthersLaterOnesAndThoseWithoutADayAreNotAnnounced() {
        test.add(anEvent("Of others", "2026-09-02", ada));
        test.add(anEvent("Later", "2026-09-09", owner));
        test.add(anEvent("Some day", null, owner));
        assertThat(suggestions(new ComingEvents())).isEmpty();
        assertThat(suggestions(new PastEvents())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, AMBER, 2026-09-01", "2026-08-24, RED, 2026-08-25"})
    void anEventIsToBeFollowedUp(String start, DueStatus status, LocalDate due) {
        test.add(anEvent("Salon", start, owner));
        assertThat(suggestions(new PastEvents())).singleElement().satisfies(each -> {
            assertThat(each.reason()).startsWith("over since " + start);
            assertThat(each.due()).isEqualTo(due);
            assertThat(each.isDue()).isTrue();
            assertThat(each.actions()).startsWith("org.kith.ui.growth.afterEvent");
        });
        assertThat(suggestions(new PastEvents()).getFirst().status()).isEqualTo(status);
    }

    @Test
    void whatWasFollowedUpIsDone() {
        var event = test.add(anEvent("Salon", "2026-08-31", owner));
        test.network().edit("Follow up", () -> event.setFollowedUpOn(test.today()));
        assertThat(suggestions(new PastEvents())).isEmpty();
    }

    @Test
    void aWeekIsToBeReviewedByWhoReviewsWeeks() {
        assertThat(suggestions(new DueReview())).isEmpty();
        test.add(aReview("2026-08-17", 6));
        assertThat(suggestions(new DueReview())).singleElement().satisfies(each -> {
            assertThat(each.title()).isEqualTo("Weekly review");
            assertThat(each.reason()).isEqualTo("the week of 2026-08-24 takes five minutes");
            assertThat(each.due()).isEqualTo(LocalDate.of(2026, 8, 28));
        });
        test.add(aReview("2026-08-24", 6));
        assertThat(suggestions(new DueReview())).isEmpty();
    }
}
