// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.core.InvalidEditException;
import org.kith.core.collaboration.Collaborations;
import org.kith.core.pipeline.Pipelines;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class RemoveTest {

    @BeforeEach
    void prepare(TestNetwork test) {
        Catalogue.prepare(test);
    }

    @Test
    void aPersonTakesTheirTiesAlong(TestNetwork test) {
        remove(test, "Ada Lovelace");

        assertThat(test.network().root().getRelationships()).isEmpty();
    }

    @Test
    void interactionsWithNobodyElseGoToo(TestNetwork test) {
        remove(test, "Ada Lovelace");

        assertThat(test.network().interactions(null, 10)).hasSize(2)
                .allSatisfy(interaction -> assertThat(interaction.getParticipations()).hasSize(1));
    }

    @Test
    void allOfItIsOneTransaction(TestNetwork test) {
        int before = test.network().history(100).size();

        remove(test, "Ada Lovelace");

        assertThat(test.network().history(100)).hasSize(before + 1);
    }

    @Test
    void whatPeopleHaveIsClearedWithIt(TestNetwork test) {
        var root = test.network().root();

        test.network().edit("Remove", () -> {
            test.network().remove(root.getDefinedTags().getFirst());
            test.network().remove(root.getOrganizations().getFirst());
        });

        var ada = test.person("Ada Lovelace");
        assertThat(ada.getTags()).isEmpty();
        assertThat(ada.getEmployments()).singleElement()
                .satisfies(employment -> assertThat(employment.getOrganization()).isNull());
    }

    @Test
    void whatIsRemovedIsNotFoundAnyMore(TestNetwork test) {
        var id = test.person("Ada Lovelace").getId();

        remove(test, "Ada Lovelace");

        assertThat(test.network().find(id)).isEmpty();
        assertThat(test.network().search("lovelace", 10)).isEmpty();
        assertThat(test.network().contactHistory().of(id).isEmpty()).isTrue();
        assertThat(test.network().history(id)).isNotEmpty();
    }

    @Test
    void whoIsGoneIsNoPartnerAnyMoreAndTheOthersStay(TestNetwork test) {
        remove(test, "Ada Lovelace");

        assertThat(Collaborations.of(test.network().root())).singleElement().satisfies(collaboration -> {
            assertThat(collaboration.getPartners()).extracting(partner -> partner.getParty().getLabel())
                    .containsExactly(TestNetwork.OWNER, "Analytical Engines");
            assertThat(collaboration.getObjectives().getFirst().getSharedBy()).isEmpty();
        });
    }

    @Test
    void aCollaborationOutlivesWhatItCameFrom(TestNetwork test) {
        test.network().edit("Remove", () -> test.network()
                .remove(Pipelines.opportunities(test.network().root()).findFirst().orElseThrow()));

        assertThat(Collaborations.of(test.network().root()).findFirst().orElseThrow().getOpportunity()).isNull();
    }

    @Test
    void theOwnerStays(TestNetwork test) {
        assertThatThrownBy(() -> remove(test, TestNetwork.OWNER)).isInstanceOf(InvalidEditException.class);
        assertThat(test.network().root().getOwner()).isNotNull();
    }

    private static void remove(TestNetwork test, String name) {
        test.network().edit("Remove " + name, () -> test.network().remove(test.person(name)));
    }
}
