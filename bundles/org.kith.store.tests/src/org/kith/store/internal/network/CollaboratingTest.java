// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.NetworkException;
import org.kith.core.collaboration.Collaborating;
import org.kith.core.collaboration.Collaborations;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationLifecycle;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.HealthReview;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class CollaboratingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 30);

    private TestNetwork test;
    private Person ada;

    @BeforeEach
    void addAda(TestNetwork network) {
        test = network;
        ada = test.add(aPerson("Ada Lovelace"));
    }

    private Collaboration begin(CollaborationStatus status) {
        return test.network().edit("Begin", () -> new Collaborating(test.network()).begin("Notes",
                CollaborationKind.CO_AUTHORSHIP, status, List.of(test.network().root().getOwner(), ada), DAY));
    }

    private void move(Collaboration collaboration, CollaborationStatus to, LocalDate on, String outcome) {
        test.network().edit("Move", () -> new Collaborating(test.network()).move(collaboration, to, on, outcome));
    }

    @Test
    void itStartsWhenItIsActiveAndEndsWhenItIsCompleted() {
        var notes = begin(CollaborationStatus.AGREED);
        assertThat(notes.getStart()).isNull();
        move(notes, CollaborationStatus.ACTIVE, DAY.plusDays(1), null);
        move(notes, CollaborationStatus.PAUSED, DAY.plusDays(2), null);
        move(notes, CollaborationStatus.ACTIVE, DAY.plusDays(3), null);
        assertThat(notes.getStart()).isEqualTo(DAY.plusDays(1));
        move(notes, CollaborationStatus.COMPLETED, DAY.plusDays(9), "Published");
        assertThat(notes).extracting(Collaboration::getEnd, Collaboration::getOutcome)
                .containsExactly(DAY.plusDays(9), "Published");
    }

    @Test
    void whatCannotFollowIsRefusedWithWhatCan() {
        var notes = begin(CollaborationStatus.IDEA);
        assertThatThrownBy(() -> move(notes, CollaborationStatus.COMPLETED, DAY, null))
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("What can: Exploring, Agreed, Abandoned.");
        assertThat(notes.getStatus()).isEqualTo(CollaborationStatus.IDEA);
    }

    @Test
    void givingUpNeedsAReason() {
        var notes = begin(CollaborationStatus.ACTIVE);
        assertThatThrownBy(() -> move(notes, CollaborationStatus.ABANDONED, DAY, " ")).hasMessageContaining("Say why");
        move(notes, CollaborationStatus.ABANDONED, DAY, "No time");
        assertThatThrownBy(() -> move(notes, CollaborationStatus.ACTIVE, DAY, null)).hasMessageContaining("has ended");
    }

    @ParameterizedTest
    @EnumSource(CollaborationStatus.class)
    void itBeginsWithWhatIsNoEnd(CollaborationStatus status) {
        if (CollaborationLifecycle.isOpen(status)) {
            assertThat(begin(status).getStatus()).isEqualTo(status);
        } else {
            assertThatThrownBy(() -> begin(status)).hasMessageContaining("can't begin as");
        }
    }

    @Test
    void whoJoinsTwiceIsOnePartner() {
        var notes = begin(CollaborationStatus.IDEA);
        test.network().edit("Join", () -> new Collaborating(test.network()).join(notes, ada));
        assertThat(notes.getPartners()).hasSize(2);
        assertThat(Collaborations.others(notes, test.network().root().getOwner())).isEqualTo("Ada Lovelace");
    }

    @Test
    void reviewsStandInTheOrderOfTime() {
        var notes = begin(CollaborationStatus.ACTIVE);
        test.network().edit("Review", () -> {
            var collaborating = new Collaborating(test.network());
            collaborating.review(notes, DAY, 4, null);
            collaborating.review(notes, DAY.minusDays(3), 2, "Slow");
        });
        assertThat(notes.getReviews()).extracting(HealthReview::getHealth).containsExactly(2, 4);
        assertThat(Collaborations.lastReview(notes)).get().extracting(HealthReview::getHealth).isEqualTo(4);
    }
}
