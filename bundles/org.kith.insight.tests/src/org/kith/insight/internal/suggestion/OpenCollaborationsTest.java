// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.collaboration.Collaborating;
import org.kith.core.suggestion.Suggestion;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** Today is 1 September 2026. */
@ExtendWith(NetworkExtension.class)
class OpenCollaborationsTest {

    private TestNetwork test;
    private Person ada;

    @BeforeEach
    void addAda(TestNetwork network) {
        test = network;
        ada = test.add(aPerson("Ada Lovelace"));
    }

    private Collaboration begin(CollaborationStatus status, String start, List<Party> partners,
            BiConsumer<Collaborating, Collaboration> more) {
        return test.network().edit("Begin", () -> {
            var collaborating = new Collaborating(test.network());
            var notes = collaborating.begin("Notes", CollaborationKind.CO_AUTHORSHIP, status, partners,
                    LocalDate.parse(start));
            more.accept(collaborating, notes);
            return notes;
        });
    }

    private Collaboration active(String start, BiConsumer<Collaborating, Collaboration> more) {
        return begin(CollaborationStatus.ACTIVE, start, List.of(test.network().root().getOwner(), ada), more);
    }

    private List<Suggestion> suggestions() {
        return new OpenCollaborations().look(test.network(), List.of(), test.today()).get();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-08-25 | milestone of Notes, 7 days late  | RED   | 3",
        "2026-09-01 | milestone of Notes, due today    | AMBER | 2",
        "2026-09-08 | milestone of Notes, due in 7 days | GREEN | 0"})
    void aMilestoneIsDue(String due, String reason, String status, double score) {
        var notes = active("2026-08-20", (edits, each) -> edits.addMilestone(each, "Draft", LocalDate.parse(due)));
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(notes.getId());
            assertThat(each.person()).isEqualTo(ada.getId());
            assertThat(each.title()).isEqualTo("Draft");
            assertThat(each.reason()).isEqualTo(reason);
            assertThat(each.status()).hasToString(status);
            assertThat(each.score()).isEqualTo(score);
        });
    }

    @Test
    void anObjectiveIsDueToo() {
        active("2026-08-20", (edits, each) -> edits.addObjective(each, "Publish", test.today()));
        assertThat(suggestions()).extracting(Suggestion::reason).containsExactly("objective of Notes, due today");
    }

    @Test
    void whatIsFarOrOpenOrReachedIsNotDue() {
        active("2026-08-20", (edits, each) -> {
            edits.addMilestone(each, "Far", test.today().plusDays(8));
            edits.addMilestone(each, "Some day", null);
            edits.addMilestone(each, "Reached", test.today()).setReachedOn(test.today());
            edits.addObjective(each, "Reached", test.today()).setReachedOn(test.today());
        });
        assertThat(suggestions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-06-02 | going on for 91 days, and nobody has looked how well  | AMBER",
        "2026-04-01 | going on for 153 days, and nobody has looked how well | RED"})
    void whatIsNotLookedAtForAQuarterNeedsALook(String start, String reason, String status) {
        active(start, (edits, each) -> { });
        assertThat(suggestions()).singleElement().satisfies(each -> {
            assertThat(each.title()).isEqualTo("Notes");
            assertThat(each.reason()).isEqualTo(reason);
            assertThat(each.status()).hasToString(status);
            assertThat(each.isDue()).isTrue();
        });
    }

    @Test
    void aReviewResetsTheQuarter() {
        active("2026-01-01", (edits, each) -> edits.review(each, LocalDate.of(2026, 6, 3), 4, null));
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void anOldReviewIsNamed() {
        active("2026-01-01", (edits, each) -> edits.review(each, LocalDate.of(2026, 6, 1), 4, null));
        assertThat(suggestions()).extracting(Suggestion::reason)
                .containsExactly("nobody has looked how well it goes for 92 days");
    }

    @ParameterizedTest
    @EnumSource(value = CollaborationStatus.class, names = {"IDEA", "EXPLORING", "PAUSED"})
    void whatRestsNeedsNothing(CollaborationStatus status) {
        begin(status, "2026-01-01", List.of(test.network().root().getOwner(), ada),
                (edits, each) -> edits.addMilestone(each, "Draft", test.today()));
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void collaborationsOfOthersAreTheirs() {
        begin(CollaborationStatus.ACTIVE, "2026-01-01", List.of(ada), (edits, each) -> { });
        assertThat(suggestions()).isEmpty();
    }
}
