// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aGraphOf;
import static org.kith.testkit.GraphBuilder.id;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.graph.TieGraph;

class ExcerptTest {

    /** The owner knows all but Fay; A to D are a chain; E knows the owner alone, Fay knows D. */
    private final TieGraph whole = aGraphOf("Owner", "A", "B", "C", "D", "E", "Fay").owner(0)
            .tie(0, 1, 10).tie(0, 2, 10).tie(0, 3, 10).tie(0, 4, 10).tie(0, 5, 10)
            .tie(1, 2, 50).inferredTie(2, 3, 60).tie(3, 4, 70).tie(4, 6, 80).build();

    private TieGraph around(String centre, int steps, boolean withoutOwner) {
        return new Excerpt(whole, MapSettings.INITIAL.around(centre == null ? null : id(centre)).upTo(steps)
                .withoutOwner(withoutOwner)).graph();
    }

    private static String names(TieGraph graph) {
        return String.join(" ", IntStream.range(0, graph.size()).mapToObj(graph::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"A, 1, Owner A B", "A, 2, Owner A B C", "A, 3, Owner A B C D", "Owner, 1, Owner A B C D E",
        "Owner, 2, Owner A B C D E Fay"})
    void waysThroughTheOwnerCountFromTheOwnerOnly(String centre, int steps, String expected) {
        assertThat(names(around(centre, steps, false))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"A, 2, A B C", ", 1, A B C D E"})
    void theOwnerCanBeLeftOut(String centre, int steps, String expected) {
        assertThat(names(around(centre, steps, true))).isEqualTo(expected);
    }

    @Test
    void howeverManyStepsShowsEverybodyWhoeverIsInTheCentre() {
        assertThat(around("A", MapSettings.EVERYBODY, false)).isSameAs(whole);
    }

    @Test
    void thoseLeftKeepTheirTies() {
        var graph = around("C", 1, true);
        assertThat(names(graph)).isEqualTo("B C D");
        assertThat(graph.ties()).isEqualTo(2);
        assertThat(graph.owner()).isEqualTo(TieGraph.NONE);
        int half = graph.half(graph.node(id("B")), graph.node(id("C")));
        assertThat(graph.strength(half)).isEqualTo(60);
        assertThat(graph.inferred(half)).isTrue();
        assertThat(Arrays.asList(graph.degree(0), graph.degree(1), graph.degree(2))).containsExactly(1, 2, 1);
    }

    @Test
    void whoeverIsGoneIsNoCentreAnyMore() {
        assertThat(names(around("Nobody", 1, false))).isEqualTo(names(around("Owner", 1, false)));
    }
}
