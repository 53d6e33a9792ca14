// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.check.Problem.Severity;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.Partner;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.testkit.TestClock;

class CollaborationInvariantsTest {

    private static final PipelineFactory MAKE = PipelineFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Person mary = aPerson("Mary Somerville").build();
    private final Person ada = aPerson("Ada Lovelace").build();
    private final Network network = aNetworkOf(mary, ada);
    private final Collaboration notes = MAKE.createCollaboration();

    @BeforeEach
    void build() {
        notes.setId(UUID.randomUUID());
        notes.setTitle("Notes");
        notes.setStatus(CollaborationStatus.ACTIVE);
        notes.setStart(DAY);
        partner(mary);
        partner(ada);
        network.getSubjects().add(notes);
    }

    private void partner(Party party) {
        var partner = MAKE.createPartner();
        partner.setParty(party);
        partner.getGives().add("Proofs");
        partner.getGets().add("An engine");
        notes.getPartners().add(partner);
    }

    private Partner ada() {
        return notes.getPartners().getLast();
    }

    private List<Problem> problems() {
        return new Invariants(network, TestClock.START).ofEdit(List.of(notes));
    }

    @Test
    void whereAllGiveAndGetAllIsWell() {
        assertThat(problems()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("no title", "needs a title", notes -> notes.setTitle(" ")),
                fault("active from no day on", "without a first day", notes -> notes.setStart(null)),
                fault("an end before the start", "can't end (2026-08-19) before it starts (2026-08-20)",
                        notes -> notes.setEnd(DAY.minusDays(1))),
                fault("given up for no reason", "Say why", notes -> notes.setStatus(CollaborationStatus.ABANDONED)),
                fault("a partner who is nobody", "is nobody",
                        notes -> notes.getPartners().add(MAKE.createPartner())),
                fault("less than no time", "Ada Lovelace can't give -1 hours",
                        notes -> notes.getPartners().getLast().setHoursPerMonth(-1)),
                fault("an objective without words", "objective",
                        notes -> notes.getObjectives().add(MAKE.createObjective())),
                fault("a milestone without words", "milestone",
                        notes -> notes.getMilestones().add(MAKE.createMilestone())),
                fault("a review on no day", "has no day", notes -> review(notes, null, 1)),
                fault("worse than bad", "from 1 to 5, not 0", notes -> review(notes, DAY, 0)),
                fault("better than good", "from 1 to 5, not 6", notes -> review(notes, DAY, 6)));
    }

    private static Arguments fault(String name, String message, Consumer<Collaboration> fault) {
        return Arguments.of(name, message, fault);
    }

    private static void review(Collaboration collaboration, LocalDate on, int health) {
        var review = MAKE.createHealthReview();
        review.setOn(on);
        review.setHealth(health);
        collaboration.getReviews().add(review);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aCollaborationThatCannotBeIsRefused(String name, String message, Consumer<Collaboration> fault) {
        fault.accept(notes);
        assertThat(problems()).filteredOn(problem -> problem.severity() == Severity.ERROR).singleElement()
                .extracting(Problem::message).asString().contains(message);
    }

    private void assertWarning(String message) {
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.id()).isEqualTo(notes.getId());
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void whoGetsNothingIsAWarning() {
        ada().getGets().clear();
        assertWarning("not all of its partners both give and get something. Say what, for: Ada Lovelace.");
    }

    @Test
    void whoGivesNothingIsAWarning() {
        ada().getGives().clear();
        assertWarning("Ada Lovelace");
    }

    @Test
    void whatIsNotActiveYetMayLeaveTheBenefitOpen() {
        ada().getGets().clear();
        notes.setStatus(CollaborationStatus.AGREED);
        assertThat(problems()).isEmpty();
    }

    @Test
    void whoIsLeftAloneIsWarned() {
        notes.getPartners().removeLast();
        assertWarning("fewer than two partners");
    }

    @Test
    void anIdeaMayBeOfOne() {
        notes.getPartners().removeLast();
        notes.setStatus(CollaborationStatus.IDEA);
        assertThat(problems()).isEmpty();
    }

    @Test
    void whoIsAPartnerTwiceIsAWarning() {
        partner(ada);
        assertWarning("\u201cAda Lovelace\u201d is a partner of \u201cNotes\u201d twice");
    }
}
