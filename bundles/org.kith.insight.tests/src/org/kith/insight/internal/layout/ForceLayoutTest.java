// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.testkit.Builders.aGraphOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.graph.GraphLayout;
import org.kith.core.graph.Places;
import org.kith.core.graph.TieGraph;

class ForceLayoutTest {

    private final GraphLayout layout = new ForceLayout();

    @Test
    void theSameGraphGivesTheSamePicture() {
        var graph = random(300, 900);
        assertThat(place(graph).x()).isEqualTo(place(graph).x());
        assertThat(place(graph).y()).isEqualTo(place(graph).y());
    }

    @Test
    void twoWhoAreTiedStandATieApart() {
        var places = place(graph(2, 0, 1));
        assertThat(distance(places, 0, 1)).isCloseTo(GraphLayout.TIE_LENGTH, within(4.0));
    }

    @Test
    void thoseWhoAreTiedStandNearerThanThoseWhoAreNot() {
        var graph = random(200, 400);
        var places = place(graph);
        assertThat(mean(graph, places, true)).isLessThan(mean(graph, places, false) / 2);
    }

    @Test
    void twoGroupsWithOneTieBetweenThemComeApart() {
        var graph = aGraphOf(20).tie(0, 10, 50);
        for (int one = 0; one < 10; one++) {
            for (int other = 0; other < one; other++) {
                graph.tie(one, other, 50).tie(10 + one, 10 + other, 50);
            }
        }
        var places = place(graph.build());
        double between = Math.hypot(mean(places.x(), 0) - mean(places.x(), 10),
                mean(places.y(), 0) - mean(places.y(), 10));
        for (int node = 0; node < 20; node++) {
            int first = node - node % 10;
            assertThat(Math.hypot(places.x()[node] - mean(places.x(), first),
                    places.y()[node] - mean(places.y(), first))).isLessThan(between / 2);
        }
    }

    @Test
    void partsThatNothingConnectsStandBesideOneAnother() {
        var places = place(graph(8, 0, 1, 1, 2, 3, 4, 4, 5));
        for (int node = 0; node < 8; node++) {
            int nearest = nearest(places, node);
            assertThat(distance(places, node, nearest)).isBetween(GraphLayout.TIE_LENGTH / 4.0,
                    GraphLayout.TIE_LENGTH * 4.0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 50})
    void peopleWithoutTiesHaveDifferentPlaces(int people) {
        var places = place(graph(people));
        for (int node = 1; node < people; node++) {
            assertThat(distance(places, node, nearest(places, node))).isGreaterThan(GraphLayout.TIE_LENGTH / 2.0);
        }
    }

    @Test
    void somebodyWhomEverybodyKnowsStandsAmongThem() {
        int[] ties = new int[2 * 100];
        for (int i = 0; i < 100; i++) {
            ties[2 * i + 1] = i + 1;
        }
        var places = place(graph(101, ties));
        assertThat(Math.hypot(places.x()[0] - mean(places.x(), 1, 101), places.y()[0] - mean(places.y(), 1, 101)))
                .isLessThan(GraphLayout.TIE_LENGTH);
    }

    @Test
    void itTellsHowItComesAlong() {
        var heard = new ArrayList<Places>();
        var last = layout.place(random(300, 900), Places.none(300), heard::add, () -> false);
        assertThat(heard).hasSizeGreaterThan(5).allMatch(places -> places.size() == 300);
        assertThat(heard.getFirst().x()).isNotEqualTo(last.x());
    }

    @Test
    void whoeverIsTiredOfWaitingGetsWhatThereIs() {
        var asked = new int[1];
        var heard = new ArrayList<Places>();
        var places = layout.place(random(300, 900), Places.none(300), heard::add, () -> ++asked[0] > 3);
        assertThat(asked[0]).isLessThan(20);
        assertThat(places.x()).doesNotContain(Float.NaN);
    }

    @Test
    void thoseWhoHaveAPlaceStayThereAndNewOnesComeBesideThoseTheyAreTiedTo() {
        var known = place(graph(4, 0, 1, 1, 2, 2, 3));
        var more = new Places(Arrays.copyOf(known.x(), 6), Arrays.copyOf(known.y(), 6));
        more.x()[4] = Float.NaN;
        more.x()[5] = Float.NaN;
        var places = place(graph(6, 0, 1, 1, 2, 2, 3, 3, 4), more);
        assertThat(Arrays.copyOf(places.x(), 4)).isEqualTo(known.x());
        assertThat(Arrays.copyOf(places.y(), 4)).isEqualTo(known.y());
        assertThat(distance(places, 3, 4)).isBetween(GraphLayout.TIE_LENGTH / 4.0, GraphLayout.TIE_LENGTH * 3.0);
        assertThat(places.known(5)).isTrue();
    }

    private Places place(TieGraph graph) {
        return place(graph, Places.none(graph.size()));
    }

    private Places place(TieGraph graph, Places known) {
        return layout.place(graph, known, places -> { }, () -> false);
    }

    private static double distance(Places places, int one, int other) {
        return Math.hypot(places.x()[one] - places.x()[other], places.y()[one] - places.y()[other]);
    }

    private static int nearest(Places places, int node) {
        int nearest = node == 0 ? 1 : 0;
        for (int other = 0; other < places.size(); other++) {
            if (other != node && distance(places, node, other) < distance(places, node, nearest)) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static double mean(float[] values, int first) {
        return mean(values, first, first + 10);
    }

    private static double mean(float[] values, int first, int end) {
        double sum = 0;
        for (int node = first; node < end; node++) {
            sum += values[node];
        }
        return sum / (end - first);
    }

    private static double mean(TieGraph graph, Places places, boolean tied) {
        double sum = 0;
        int count = 0;
        for (int one = 0; one < graph.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (graph.half(one, other) >= 0 == tied) {
                    sum += distance(places, one, other);
                    count++;
                }
            }
        }
        return sum / count;
    }

    private static TieGraph random(int people, int ties) {
        var random = new Random(7);
        var graph = aGraphOf(people);
        for (int i = 0; i < ties; i++) {
            int one = random.nextInt(people);
            graph.tie(one, (one + 1 + random.nextInt(6)) % people, 50);
        }
        return graph.build();
    }

    /** @param ends of the ties, two and two */
    private static TieGraph graph(int people, int... ends) {
        var graph = aGraphOf(people);
        for (int i = 0; i < ends.length; i += 2) {
            graph.tie(ends[i], ends[i + 1], 50);
        }
        return graph.build();
    }
}
