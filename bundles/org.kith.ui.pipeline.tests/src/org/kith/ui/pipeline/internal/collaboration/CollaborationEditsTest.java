// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.collaboration.Collaborating;
import org.kith.core.collaboration.Collaborations;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.testkit.NetworkState;
import org.kith.ui.testkit.Desk;

/** Execute, undo, redo is the same as execute, for each edit. */
class CollaborationEditsTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void fillNetwork() {
        var test = desk.network();
        var ada = test.add(aPerson("Ada Lovelace"));
        var tim = test.add(aPerson("Tim Berners-Lee"));
        test.network().edit("Collaboration", () -> {
            var collaborating = new Collaborating(test.network());
            var notes = collaborating.begin("Notes", CollaborationKind.RESEARCH, CollaborationStatus.IDEA,
                    List.of(test.network().root().getOwner(), ada, tim), test.today());
            collaborating.addObjective(notes, "Publish", null);
            collaborating.addMilestone(notes, "Draft", test.today());
            collaborating.review(notes, test.today(), 4, null);
        });
        desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("begin", (edits, each) -> edits.begin("Engine", CollaborationKind.PROJECT,
                        CollaborationStatus.IDEA, List.of((Person) each.getPartners().getLast().getParty()),
                        List.of("Proofs"))),
                edit("move", (edits, each) -> edits.move(each, CollaborationStatus.ABANDONED, "No time")),
                edit("remove", CollaborationEdits::remove),
                edit("join", (edits, each) -> edits.join(each, "Dataco")),
                edit("leave", (edits, each) -> edits.leave(each, each.getPartners().getLast())),
                edit("add an objective", (edits, each) -> edits.addObjective(each, "Teach", null)),
                edit("add a milestone", (edits, each) -> edits.addMilestone(each, "Proof",
                        LocalDate.of(2026, 12, 31))),
                edit("tick an objective", (edits, each) -> edits.tick(each.getObjectives().getFirst())),
                edit("tick a milestone", (edits, each) -> edits.tick(each.getMilestones().getFirst())),
                edit("remove an objective", (edits, each) -> edits.remove(each.getObjectives().getFirst())),
                edit("remove a milestone", (edits, each) -> edits.remove(each.getMilestones().getFirst())),
                edit("review", (edits, each) -> edits.review(each, 2, "Slow")),
                edit("remove a review", (edits, each) -> edits.remove(each, each.getReviews().getFirst())));
    }

    private static Arguments edit(String name, BiConsumer<CollaborationEdits, Collaboration> work) {
        return Arguments.of(name, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void undoAndRedoLeadBackAndForth(String name, BiConsumer<CollaborationEdits, Collaboration> edit) {
        var before = NetworkState.of(desk.opened());
        edit.accept(new CollaborationEdits(desk.openNetwork()),
                Collaborations.of(desk.opened().root()).findFirst().orElseThrow());
        var after = NetworkState.of(desk.opened());
        assertThat(after).isNotEqualTo(before);
        desk.openNetwork().undo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(before);
        desk.openNetwork().redo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(after);
    }
}
