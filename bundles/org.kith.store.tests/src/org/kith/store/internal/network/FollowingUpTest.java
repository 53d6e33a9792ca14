// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aPost;
import static org.kith.testkit.Builders.aReview;
import static org.kith.testkit.Builders.aTalk;
import static org.kith.testkit.Builders.anEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.growth.Events;
import org.kith.core.growth.FollowingUp;
import org.kith.core.growth.FollowingUp.Meeting;
import org.kith.core.growth.Newcomer;
import org.kith.core.growth.Reviews;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.Task;
import org.kith.model.growth.Event;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class FollowingUpTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 30);

    private TestNetwork test;
    private Person ada;

    @BeforeEach
    void addPeople(TestNetwork network) {
        test = network;
        ada = test.add(aPerson("Ada Lovelace"));
    }

    private Event event(String start) {
        return test.add(anEvent("Salon", start, test.network().root().getOwner()));
    }

    private Interaction finish(Event event, String note, Meeting... met) {
        return test.network().edit("After the event",
                () -> new FollowingUp(test.network()).finish(event, List.of(met), note, DAY));
    }

    private Meeting met(String line, String task, boolean thank) {
        return new Meeting(Newcomer.parse(test.network().root(), line).getFirst(), task, thank);
    }

    @Test
    void fourPeopleMetByATalkAreFourTasksWithinThreeDays() {
        var talk = test.add(aTalk("Engines"));
        var people = List.of(ada, test.add(aPerson("Tim")), test.add(aPerson("Grace")), test.add(aPerson("Alan")));
        test.network().edit("Meet", () -> new FollowingUp(test.network()).meet(talk, people, DAY));
        assertThat(talk.getFollowUps()).hasSize(4).allSatisfy(task ->
                assertThat(task.getDue()).isEqualTo(DAY.plusDays(3)));
        assertThat(talk.getFollowUps().getFirst().getSummary())
                .isEqualTo("Follow up with Ada Lovelace after “Engines”");
    }

    @Test
    void whoWasMetBeforeIsNotMetAgain() {
        var post = test.add(aPost("Engines", "2026-08-20"));
        var salon = event("2026-08-20");
        test.network().edit("Meet", () -> {
            var following = new FollowingUp(test.network());
            following.meet(post, List.of(ada), DAY);
            following.meet(post, List.of(ada), DAY);
            following.meet(salon, List.of(ada), DAY);
            following.meet(salon, List.of(ada), DAY);
        });
        assertThat(test.network().root().getTasks()).hasSize(2);
        assertThat(post.getNewContacts()).containsExactly(ada);
    }

    @Test
    void afterAnEventThereAreNewPeopleANoteForAllAndTasksForSome() {
        var salon = event("2026-08-29");
        var interaction = finish(salon, " All spoke of engines ",
                met("Charles Babbage, Engines Ltd", "Send notes", true), met("Ada Lovelace", null, false));
        assertThat(interaction.getNotes()).isEqualTo("All spoke of engines");
        assertThat(interaction.getSubject()).isEqualTo("Salon");
        assertThat(interaction.getStart()).isEqualTo(Instant.parse("2026-08-29T00:00:00Z"));
        assertThat(interaction.getKind()).isEqualTo(InteractionKind.EVENT_ENCOUNTER);
        var charles = test.person("Charles Babbage");
        assertThat(charles.getFirstMet()).isEqualTo(PartialDate.parse("2026-08-29"));
        assertThat(charles.getCurrentEmployment().getOrganization().getName()).isEqualTo("Engines Ltd");
        assertThat(Events.met(salon)).containsExactly(charles);
        assertThat(salon.getFollowUps()).extracting(Task::getSummary)
                .containsExactly("Send notes", "Thank Charles Babbage for “Salon”");
        assertThat(salon.getFollowUps()).allSatisfy(task ->
                assertThat(task.getInteraction()).isEqualTo(interaction.getId()));
        assertThat(salon.getFollowedUpOn()).isEqualTo(DAY);
        assertThat(test.network().interactions(ada)).hasSize(1);
    }

    @Test
    void whatComesOfSomethingSecretIsSecret() {
        var salon = event("2026-08-29");
        test.network().edit("Hide", () -> salon.setSensitivity(Sensitivity.SECRET));
        var interaction = finish(salon, null, met("Charles Babbage", null, true));
        assertThat(interaction.getSensitivity()).isEqualTo(Sensitivity.SECRET);
        assertThat(salon.getFollowUps()).singleElement()
                .satisfies(task -> assertThat(task.getSensitivity()).isEqualTo(Sensitivity.SECRET));
    }

    @Test
    void allOfItIsOneUndo() {
        var salon = event("2026-08-29");
        var before = test.state();
        finish(salon, null, met("Charles Babbage", "Send notes", true), met("Grace Hopper, Navy", "Write", true));
        test.network().undo();
        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void anEventWithoutAnybodyIsFollowedUpAsWell() {
        var salon = event(null);
        assertThat(finish(salon, "Nobody came")).isNull();
        assertThat(salon.getFollowedUpOn()).isEqualTo(DAY);
    }

    @Test
    void anEventThatHasNotBegunCountsAsToday() {
        assertThat(finish(event("2026-12-01"), null, met("Grace", null, false)).getStart())
                .isEqualTo(Instant.parse("2026-08-30T00:00:00Z"));
    }

    @Test
    void whoIsToBeThankedIsRemindedOfOnce() {
        var review = test.add(aReview("2026-08-24", 7));
        test.network().edit("Thank", () -> {
            review.getToThank().add(ada);
            Reviews.planThanks(test.network(), review, DAY);
            Reviews.planThanks(test.network(), review, DAY);
        });
        assertThat(test.network().root().getTasks()).extracting(Task::getSummary)
                .containsExactly("Thank Ada Lovelace");
    }
}
