// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.testimonial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.model.contacts.Network;
import org.kith.model.pipeline.Recommendation;
import org.kith.testkit.NetworkState;
import org.kith.ui.testkit.Desk;

/** Execute, undo, redo is the same as execute, for each edit. */
class TestimonialEditsTest {

    private final Desk desk = new Desk();

    @BeforeEach
    void fillNetwork() {
        var bo = desk.network().add(aPerson("Bo Berg"));
        Testimonials.recommendation(desk.network(), bo, "Quick and kind");
        Testimonials.endorsement(desk.network(), bo, "Proofs");
        desk.open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("begin", (edits, root) -> edits.begin(root.getOwner(), recommendation(root).getAuthor())),
                edit("remove", (edits, root) -> edits.remove(recommendation(root))),
                edit("remove an endorsement",
                        (edits, root) -> edits.remove(EndorsementSubject.of(root).findFirst().orElseThrow())));
    }

    private static Recommendation recommendation(Network root) {
        return (Recommendation) root.getSubjects().stream().filter(Recommendation.class::isInstance).findFirst()
                .orElseThrow();
    }

    private static Arguments edit(String name, BiConsumer<TestimonialEdits, Network> work) {
        return Arguments.of(name, work);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void undoAndRedoLeadBackAndForth(String name, BiConsumer<TestimonialEdits, Network> edit) {
        var before = NetworkState.of(desk.opened());
        edit.accept(new TestimonialEdits(desk.openNetwork()), desk.opened().root());
        var after = NetworkState.of(desk.opened());
        assertThat(after).isNotEqualTo(before);
        desk.openNetwork().undo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(before);
        desk.openNetwork().redo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(after);
    }
}
