// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aMentorship;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.mentorship.Mentoring;
import org.kith.core.suggestion.Suggestion;
import org.kith.model.contacts.Person;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.testkit.MentorshipBuilder;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Today is 1 September 2026. */
@ExtendWith(NetworkExtension.class)
class OpenMentorshipsTest {

    private TestNetwork test;
    private Person barbara;

    @BeforeEach
    void addBarbara(TestNetwork network) {
        test = network;
        barbara = network.add(aPerson("Barbara Liskov"));
    }

    private MentorshipBuilder activeSince(String day, int frequencyDays) {
        return aMentorship().by(barbara).of(test.network().root().getOwner()).active(day)
                .agreed(day, frequencyDays, 0);
    }

    private Mentorship add(MentorshipBuilder mentorship) {
        return test.network().edit("Add a mentorship", () -> mentorship.addTo(test.network()));
    }

    private List<Suggestion> suggestions() {
        return new OpenMentorships(ZoneOffset.UTC).look(test.network(), List.of(), test.today()).get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-09-01T17:00:00Z | session 1 is today, with nothing on the agenda    | 2",
        "2026-09-02T09:00:00Z | session 1 is tomorrow, with nothing on the agenda | 1"})
    void aSessionThatIsNearNeedsAnAgenda(String start, String reason, double score) {
        var mentorship = add(activeSince("2026-08-30", 14).meeting(start));
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(mentorship.getId());
            assertThat(each.person()).isEqualTo(barbara.getId());
            assertThat(each.title()).isEqualTo("Barbara Liskov");
            assertThat(each.reason()).isEqualTo(reason);
            assertThat(each.score()).isEqualTo(score);
            assertThat(each.actions()).containsExactly(Suggestion.MESSAGE, Suggestion.OPEN);
        });
    }

    @Test
    void aSessionWithAnAgendaNeedsNothing() {
        add(activeSince("2026-08-30", 14).meeting("2026-09-02T09:00:00Z").with(mentorship -> {
            var item = MentorshipFactory.eINSTANCE.createAgendaItem();
            item.setTopic("Slides");
            mentorship.getSessions().getFirst().getAgenda().add(item);
        }));
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void anOpenCommitmentIsOnTheAgenda() {
        var mentorship = add(activeSince("2026-08-20", 14).held("2026-08-30T09:00:00Z", session -> {
            // nothing was said
        }).meeting("2026-09-02T09:00:00Z"));
        test.network().edit("Promise", () -> new Mentoring(test.network()).commit(mentorship.getSessions().getFirst(),
                "Rehearse", test.network().root().getOwner(), null));
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void aSessionThatIsFarNeedsNothingYet() {
        add(activeSince("2026-08-30", 14).meeting("2026-09-03T09:00:00Z"));
        assertThat(suggestions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-08-17 | 15 days without a first session, agreed on every 14 | AMBER",
        "2026-08-01 | 31 days without a first session, agreed on every 14 | RED"})
    void whoDoesNotBeginAsAgreedIsSilent(String start, String reason, String status) {
        add(activeSince(start, 14));
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo(reason);
            assertThat(each.status()).hasToString(status);
            assertThat(each.due()).isEqualTo(LocalDate.parse(start).plusDays(14));
            assertThat(each.isDue()).isTrue();
        });
    }

    @Test
    void whoDoesNotMeetAsAgreedIsSilent() {
        add(activeSince("2026-08-01", 14).held("2026-08-10T09:00:00Z", session -> {
            // nothing was said
        }));
        assertThat(suggestions()).extracting(Suggestion::reason)
                .containsExactly("22 days since the last session, agreed on every 14");
    }

    @Test
    void aSessionThatWasNotLoggedIsNamed() {
        add(activeSince("2026-08-01", 14).meeting("2026-08-15T09:00:00Z"));
        assertThat(suggestions()).extracting(Suggestion::reason)
                .containsExactly("session 1 was planned for 2026-08-15 and not logged");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-18, 14", "2026-08-01, 0"})
    void whoKeepsToTheAgreementIsNotSilent(String start, int frequencyDays) {
        add(activeSince(start, frequencyDays));
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void whoHasPlannedToMeetIsNotSilent() {
        add(activeSince("2026-08-01", 14).meeting("2026-09-10T09:00:00Z"));
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void aPauseIsNoSilence() {
        add(activeSince("2026-08-01", 14).reaching(MentorshipStatus.PAUSED, "2026-08-02"));
        assertThat(suggestions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-10-01 | goal with Barbara Liskov: 0 % done, 51 % of the time over      | AMBER",
        "2026-08-25 | goal with Barbara Liskov: 0 % done, and due since 2026-08-25   | RED"})
    void aGoalOffTrackSaysHowFarItIs(String due, String reason, String status) {
        add(activeSince("2026-08-01", 0).with(mentorship -> mentorship.getGoals().add(goal("Give two talks", due))));
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.title()).isEqualTo("Give two talks");
            assertThat(each.reason()).isEqualTo(reason);
            assertThat(each.status()).hasToString(status);
        });
    }

    @Test
    void aGoalInTimeNeedsNothing() {
        add(activeSince("2026-08-01", 0).with(mentorship -> mentorship.getGoals().add(goal("Give two talks",
                "2027-08-01"))));
        assertThat(suggestions()).isEmpty();
    }

    private static MentoringGoal goal(String specific, String due) {
        var goal = MentorshipFactory.eINSTANCE.createMentoringGoal();
        goal.setSpecific(specific);
        goal.setDue(LocalDate.parse(due));
        return goal;
    }

    @Test
    void mentorshipsOfOthersAreTheirs() {
        var ada = test.add(aPerson("Ada"));
        add(aMentorship().by(barbara).of(ada).active("2026-08-01").agreed("2026-08-01", 14, 0));
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void whatHasEndedNeedsNothing() {
        add(activeSince("2026-08-01", 14).meeting("2026-09-02T09:00:00Z")
                .reaching(MentorshipStatus.CANCELLED, "2026-08-30"));
        assertThat(suggestions()).isEmpty();
    }
}
