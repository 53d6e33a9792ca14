// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aRelationship;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.model.PartialDate;
import org.kith.model.contacts.Person;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

@ExtendWith(NetworkExtension.class)
class BridgesTest {

    private final Map<String, Person> people = new HashMap<>();
    private TestNetwork kith;

    @BeforeEach
    void keep(TestNetwork network) {
        kith = network;
    }

    @Test
    void whoseAcquaintancesAreNotKnownIsNoBridge() {
        known("Ada");

        assertThat(bridge("Ada")).isZero();
    }

    @Test
    void thoseOfOneCircleAreNoBridges() {
        known("Ada", "Bo", "Cy");
        ties("Ada Bo", "Bo Cy", "Cy Ada");

        assertThat(bridge("Ada")).isZero();
    }

    @Test
    void whoStandsBetweenTwoCirclesIsABridge() {
        known("Ada", "Bo", "Cy", "Di", "Ed");
        ties("Ada Bo", "Ada Cy", "Bo Cy", "Ada Di", "Ada Ed", "Di Ed");

        assertThat(bridge("Ada")).isCloseTo(2 / 3.0, within(1e-9)).isGreaterThan(bridge("Bo"));
    }

    @Test
    void whomTheOwnerDoesNotKnowOnlyABridgeReaches() {
        known("Ada");
        unknown("Bo", "Cy");
        ties("Ada Bo", "Ada Cy", "Bo Cy");

        assertThat(bridge("Ada")).isOne();
    }

    @Test
    void aTieOfTheOwnerDoesNotCount() {
        known("Ada");
        people.put("me", kith.network().root().getOwner());
        ties("me Ada");

        assertThat(bridge("Ada")).isZero();
    }

    @Test
    void whatHasEndedLeadsNowhere() {
        known("Ada");
        unknown("Bo");
        ties("Ada Bo");
        kith.network().edit("End", () -> kith.network().root().getRelationships()
                .forEach(tie -> tie.setUntil(PartialDate.parse("2020"))));

        assertThat(bridge("Ada")).isZero();
    }

    /** Alone it must be the same as with all. */
    private double bridge(String name) {
        var person = people.get(name);
        double bridge = Bridges.ofAll(kith.network()).of(person);
        assertThat(Bridges.around(person, kith.network()).of(person)).isEqualTo(bridge);
        return bridge;
    }

    private void known(String... names) {
        for (var name : names) {
            people.put(name, kith.add(aPerson(name).firstMet("2020")));
        }
    }

    private void unknown(String... names) {
        for (var name : names) {
            people.put(name, kith.add(aPerson(name)));
        }
    }

    private void ties(String... pairs) {
        var type = kith.network().root().getRelationshipTypes().getFirst();
        kith.network().edit("Tie", () -> {
            for (var pair : pairs) {
                var names = pair.split(" ");
                kith.network().add(aRelationship(people.get(names[0]), type, people.get(names[1])));
            }
        });
    }
}
