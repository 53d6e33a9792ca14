// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Party;
import org.kith.model.growth.Horizon;

class CapturedLineTest {

    private final Network network = aNetworkOf(aPerson("Mary Somerville").build(), aPerson("Ada Lovelace").build(),
            aPerson("Ada Byron").build(), aPerson("Charles Babbage").build());

    private CapturedLine line(String text) {
        return CapturedLine.of(network, text);
    }

    @Test
    void plainWordsAreTheTitleOfWhatMattersInAYear() {
        var line = line("  WebAssembly in  data tools ");
        assertThat(line.title()).isEqualTo("WebAssembly in data tools");
        assertThat(line.horizon()).isEqualTo(Horizon.YEAR_1);
        assertThat(line.impact()).isZero();
        assertThat(line.topics()).isEmpty();
        assertThat(line.sources()).isEmpty();
        assertThat(line.address()).isNull();
    }

    @Test
    void topicsAndPeopleAtTheEndDoNotStandInTheTitle() {
        var line = line("Engines think #engines #\"data tools\" @Ada Lovelace");
        assertThat(line.title()).isEqualTo("Engines think");
        assertThat(line.topics()).containsExactly("engines", "data tools");
        assertThat(line.sources()).extracting(Party::getLabel).containsExactly("Ada Lovelace");
    }

    @Test
    void topicsAndPeopleWithinTheSentenceRemainWordsOfIt() {
        var line = line("@Babbage builds #engines, as everybody");
        assertThat(line.title()).isEqualTo("Babbage builds engines, as everybody");
        assertThat(line.topics()).containsExactly("engines");
        assertThat(line.sources()).extracting(Party::getLabel).containsExactly("Charles Babbage");
    }

    @Test
    void aFirstNameOfTwoIsNobodys() {
        var line = line("Engines think @Ada");
        assertThat(line.sources()).isEmpty();
        assertThat(line.unknown()).containsExactly("Ada");
        assertThat(line.title()).isEqualTo("Engines think @Ada");
    }

    @Test
    void theOwnerToldNothing() {
        assertThat(line("Engines think @Mary").sources()).isEmpty();
    }

    @Test
    void horizonImpactAndAddressStandAnywhere() {
        var line = line("!5 Engines ~6M think https://example.org/engines hard");
        assertThat(line.title()).isEqualTo("Engines think hard");
        assertThat(line.horizon()).isEqualTo(Horizon.MONTHS_6);
        assertThat(line.impact()).isEqualTo(5);
        assertThat(line.address()).isEqualTo("https://example.org/engines");
    }

    @Test
    void signsWithinWordsAreWords() {
        var line = line("C# and me@example.org cost !9 ~4 at 5!");
        assertThat(line.title()).isEqualTo("C# and me@example.org cost !9 ~4 at 5!");
        assertThat(line.topics()).isEmpty();
        assertThat(line.unknown()).isEmpty();
    }

    @Test
    void topicsAndPeopleAloneAreNoTitle() {
        assertThat(line("#engines @Babbage").title()).isEmpty();
    }

    @Test
    void eachTopicAndPersonCountsOnce() {
        var line = line("Engines @Babbage @Charles #engines #Engines");
        assertThat(line.topics()).containsExactly("engines");
        assertThat(line.sources()).hasSize(1);
    }
}
