// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.graph.TieGraph;
import org.kith.insight.internal.KeepInTouch;
import org.kith.insight.internal.PersonTies;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Confidence;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Relationship;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class NetworkGraphsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private TestNetwork test;
    private Person ana;
    private Person bo;

    @BeforeEach
    void addPeople(TestNetwork network) {
        test = network;
        ana = network.add(aPerson("Ana").firstMet("2016-09-01"));
        bo = network.add(aPerson("Bo"));
    }

    private TieGraph graph() {
        return new NetworkGraphs(new KeepInTouch(), new PersonTies()).graph(test.network(), TODAY);
    }

    private float strength(Person one, Person other) {
        var graph = graph();
        int half = graph.half(graph.node(one.getId()), graph.node(other.getId()));
        return half == TieGraph.NONE ? 0 : graph.strength(half);
    }

    private Person owner() {
        return test.network().root().getOwner();
    }

    private Relationship relate(Person one, Person other) {
        return test.network().edit("Relate", () -> {
            var tie = ContactsFactory.eINSTANCE.createRelationship();
            tie.setSource(one);
            tie.setTarget(other);
            tie.setType(test.network().root().getRelationshipTypes().getFirst());
            return test.network().add(tie);
        });
    }

    @Test
    void theOwnerIsTiedByWhatTheyHadToDoWithSomebody() {
        assertThat(strength(owner(), ana)).isCloseTo(10, within(0.01f));
        assertThat(strength(owner(), bo)).isZero();
    }

    @Test
    void howWellOthersKnowEachOtherIsAGuessUntilItIsSaid() {
        var tie = relate(ana, bo);
        assertThat(strength(ana, bo)).isEqualTo(30);
        test.network().edit("Change", () -> tie.setCloseness(4));
        assertThat(strength(ana, bo)).isEqualTo(80);
        test.network().edit("Change", () -> tie.setStrength(55));
        assertThat(strength(ana, bo)).isEqualTo(55);
    }

    @Test
    void aStrengthThatWasGivenStandsForTheOwnerToo() {
        var tie = relate(owner(), ana);
        test.network().edit("Change", () -> tie.setStrength(5));
        assertThat(strength(owner(), ana)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, 30", "2026-08-31, 0", "2026-09, 30", "2026-08, 0", "2026, 30", "2025, 0", "--12-24, 0"})
    void whatHasEndedTiesNobody(String end, float strength) {
        var tie = relate(ana, bo);
        test.network().edit("Change", () -> tie.setUntil(PartialDate.parse(end)));
        assertThat(strength(ana, bo)).isEqualTo(strength);
    }

    @Test
    void whatIsOnlyInferredIsMarked() {
        var tie = relate(ana, bo);
        test.network().edit("Change", () -> tie.setConfidence(Confidence.INFERRED));
        var graph = graph();
        assertThat(graph.inferred(graph.half(graph.node(ana.getId()), graph.node(bo.getId())))).isTrue();
    }
}
