// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aMeeting;
import static org.kith.testkit.Builders.aPerson;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.NetworkException;
import org.kith.core.collaboration.Collaborators.Found;
import org.kith.core.collaboration.Team;
import org.kith.core.collaboration.Team.Member;
import org.kith.core.people.Cadences;
import org.kith.model.contacts.PersonStatus;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.Services;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class NetworkCollaboratorsTest {

    private TestNetwork test;

    @BeforeEach
    void fill(TestNetwork network) {
        test = network;
        test.add(aPerson("Barbara Liskov").skilledIn("Speaking").skilledIn("Proofs"));
        var tim = test.add(aPerson("Tim Berners-Lee").skilledIn("Web"));
        test.add(aPerson("Grace Hopper").skilledIn("Sailing"));
        test.add(aMeeting().with(tim).on("2026-08-30"));
    }

    private Found find(String... skills) {
        return new NetworkCollaborators().look(test.network(), List.of(skills),
                Services.get(Cadences.class).rows(test.network()), test.today(), 5).get();
    }

    @Test
    void aTeamKnowsTogetherWhatNobodyKnowsAlone() {
        var team = find("Proofs", "web").teams().getFirst();
        assertThat(team.members()).extracting(Member::name).containsExactly("Tim Berners-Lee", "Barbara Liskov");
        assertThat(team.members()).extracting(Member::skills).containsExactly(List.of("web"), List.of("Proofs"));
        assertThat(team.coverage()).isEqualTo(1);
        assertThat(team.reasons()).containsExactly("all 2 skills", "no tie to Barbara Liskov yet",
                "each of them adds what the others don\u2019t know");
    }

    @Test
    void afterTheTeamsThatKnowAllComeThoseThatKnowSome() {
        assertThat(find("Proofs", "web").teams()).extracting(Team::missing).containsExactly(List.of(),
                List.of("Proofs"), List.of("web"));
    }

    @Test
    void oneWhoKnowsAllIsATeam() {
        assertThat(find("Proofs", "Speaking").teams()).singleElement().satisfies(team -> {
            assertThat(team.members()).extracting(Member::name).containsExactly("Barbara Liskov");
            assertThat(team.reasons()).contains("one person knows them");
        });
    }

    @Test
    void whatNobodyKnowsIsNamed() {
        var found = find("Cooking", "Web");
        assertThat(found.unclaimed()).containsExactly("Cooking");
        assertThat(found.teams().getFirst().reasons()).first().isEqualTo("1 of 2 skills, without Cooking");
        assertThat(find("Cooking").teams()).isEmpty();
    }

    @Test
    void aSkillIsKnownByItsOtherNames() {
        test.network().edit("Name", () -> test.network().root().getSkills().getFirst().getAlternativeNames()
                .add("Rhetoric"));
        assertThat(find("rhetoric").teams()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = PersonStatus.class, names = {"ARCHIVED", "DO_NOT_CONTACT", "DECEASED"})
    void whoIsToBeLeftAloneIsInNoTeam(PersonStatus status) {
        test.network().edit("Leave alone", () -> test.person("Tim Berners-Lee").setStatus(status));
        assertThat(find("Web").teams()).isEmpty();
    }

    @Test
    void askingForNothingOrForEverythingIsRefused() {
        assertThatThrownBy(() -> find(" ")).isInstanceOf(NetworkException.class)
                .hasMessage("Say which skills are needed.");
        var many = IntStream.range(0, 13).mapToObj(String::valueOf).toArray(String[]::new);
        assertThatThrownBy(() -> find(many)).hasMessage("Say at most 12 skills, not 13.");
        assertThat(find(Collections.nCopies(13, "Web").toArray(String[]::new)).teams()).hasSize(1);
    }
}
