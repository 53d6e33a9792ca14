// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.subject.Subjects;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.FeedbackKind;
import org.kith.testkit.NetworkState;
import org.kith.ui.testkit.Desk;

/** Execute, undo, redo is the same as execute, for each edit. */
class GrowthEditsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Desk desk = new Desk();

    @BeforeEach
    void fillNetwork() {
        desk.network().add(aPerson("Bo Berg"));
        desk.network().add(aPerson("Cy Young"));
        desk.open();
        var edits = new GrowthEdits(desk.openNetwork());
        edits.achieve("Wrote a book", DAY);
        edits.corroborate(achievement(desk), desk.person("Cy Young"));
        edits.prove(achievement(desk), "https://example.org/book");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("achieve", (edits, desk) -> edits.achieve("Held a talk", DAY)),
                edit("hear", (edits, desk) -> edits.hear("Well done", desk.person("Bo Berg"), FeedbackKind.PRAISE,
                        "Proofs, Talks", DAY)),
                edit("feel in a skill", (edits, desk) -> edits.feel(4, "Public speaking", true, DAY)),
                edit("feel in a situation", (edits, desk) -> edits.feel(4, "First day", false, DAY)),
                edit("corroborate", (edits, desk) -> edits.corroborate(achievement(desk), desk.person("Bo Berg"))),
                edit("uncorroborate", (edits, desk) -> edits.uncorroborate(achievement(desk),
                        desk.person("Cy Young"))),
                edit("prove", (edits, desk) -> edits.prove(achievement(desk), "The book")),
                edit("disprove", (edits, desk) -> edits.disprove(achievement(desk), 0)),
                edit("remove", (edits, desk) -> edits.remove(achievement(desk), "Wrote a book")));
    }

    private static Arguments edit(String name, BiConsumer<GrowthEdits, Desk> work) {
        return Arguments.of(name, work);
    }

    private static Achievement achievement(Desk desk) {
        return Subjects.of(desk.opened().root(), Achievement.class).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void undoAndRedoLeadBackAndForth(String name, BiConsumer<GrowthEdits, Desk> edit) {
        var before = NetworkState.of(desk.opened());
        edit.accept(new GrowthEdits(desk.openNetwork()), desk);
        var after = NetworkState.of(desk.opened());
        assertThat(after).isNotEqualTo(before);
        desk.openNetwork().undo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(before);
        desk.openNetwork().redo();
        assertThat(NetworkState.of(desk.opened())).isEqualTo(after);
    }
}
