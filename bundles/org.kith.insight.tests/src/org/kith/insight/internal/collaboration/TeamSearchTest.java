// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamSearchTest {

    private static Candidate candidate(String name, int skills, double tie) {
        return new Candidate(new UUID(0, name.hashCode()), name, skills, tie);
    }

    private static List<String> names(List<Candidate> candidates, int limit) {
        return TeamSearch.best(candidates, limit).stream()
                .map(choice -> String.join(" ", choice.members().stream().map(Candidate::name).toList())).toList();
    }

    @Test
    void coverageComesBeforeTies() {
        assertThat(names(List.of(candidate("Ada", 0b11, 5), candidate("Tim", 0b01, 90)), 2))
                .containsExactly("Ada", "Tim");
    }

    @Test
    void ofTeamsThatCoverTheSameTheWeakestTieDecides() {
        assertThat(names(List.of(candidate("Ada", 0b11, 20), candidate("Bo", 0b01, 60), candidate("Cy", 0b10, 50)), 3))
                .containsExactly("Bo Cy", "Ada", "Bo");
    }

    @Test
    void ofTeamsThatAreAsCloseTheSmallerOneIsBetter() {
        assertThat(names(List.of(candidate("Ada", 0b11, 50), candidate("Bo", 0b01, 60), candidate("Cy", 0b10, 50)), 2))
                .containsExactly("Ada", "Bo Cy");
    }

    @Test
    void nobodyIsInATeamWhoAddsNothing() {
        assertThat(names(List.of(candidate("Ada", 0b111, 50), candidate("Bo", 0b011, 60), candidate("Cy", 0b110, 60),
                candidate("Di", 0b010, 99)), 10))
                .containsExactly("Bo Cy", "Ada", "Bo", "Cy", "Di");
    }

    @Test
    void aTeamHasAtMostThree() {
        var four = List.of(candidate("A", 1, 40), candidate("B", 2, 30), candidate("C", 4, 20), candidate("D", 8, 10));
        assertThat(names(four, 1)).containsExactly("A B C");
    }

    @Test
    void nobodyMakesNoTeam() {
        assertThat(names(List.of(), 5)).isEmpty();
        assertThat(names(List.of(candidate("Ada", 1, 1)), 0)).isEmpty();
    }

    /** Few different ties, so that many teams are as good as one another. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itFindsWhatLookingAtEveryTeamFinds(long seed) {
        var random = new Random(seed);
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < 25; i++) {
            candidates.add(candidate("P" + i, 1 + random.nextInt(31), random.nextInt(4)));
        }
        assertThat(TeamSearch.best(candidates, 7)).isEqualTo(everyTeam(candidates).stream().sorted(Choice.BEST)
                .limit(7).toList());
    }

    private static List<Choice> everyTeam(List<Candidate> candidates) {
        var teams = new ArrayList<Choice>();
        for (int i = 0; i < candidates.size(); i++) {
            add(teams, candidates.get(i));
            for (int j = 0; j < i; j++) {
                add(teams, candidates.get(i), candidates.get(j));
                for (int k = 0; k < j; k++) {
                    add(teams, candidates.get(i), candidates.get(j), candidates.get(k));
                }
            }
        }
        return teams;
    }

    private static void add(List<Choice> teams, Candidate... members) {
        var choice = new Choice(List.of(members));
        boolean eachNeeded = choice.members().stream().allMatch(one -> (one.skills() & ~choice.members().stream()
                .filter(other -> other != one).mapToInt(Candidate::skills).reduce(0, (a, b) -> a | b)) != 0);
        if (eachNeeded) {
            teams.add(choice);
        }
    }

    /** All strangers, so that only their names tell teams apart. */
    @Test
    @Timeout(30)
    void aHundredThousandStrangersAreLookedAtInTime() {
        var random = new Random(1);
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < 100_000; i++) {
            int skills = 1 << random.nextInt(12) | 1 << random.nextInt(12) | 1 << random.nextInt(12);
            candidates.add(new Candidate(new UUID(0, i), "P" + i, skills, 0));
        }
        assertThat(TeamSearch.best(candidates, 10)).hasSize(10).allMatch(choice -> choice.coverage() == 9);
    }
}
