// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Network;
import org.kith.model.pipeline.CurrencyTable;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;

class SumsTest {

    private static final PipelineFactory MAKE = PipelineFactory.eINSTANCE;

    private final Network network = aNetworkOf(aPerson("Mary Somerville").build());
    private final Pipeline board = MAKE.createPipeline();
    private final List<Opportunity> cards = new ArrayList<>();

    SumsTest() {
        PipelineTemplate.builtIn().get(2).steps().forEach(step -> board.getStages().add(Boards.stage(step)));
        var table = MAKE.createCurrencyTable();
        table.setBase("EUR");
        network.getSubjects().add(table);
    }

    private Opportunity card(double amount, int stage) {
        var card = MAKE.createOpportunity();
        card.setPipeline(board);
        card.setAmount(amount);
        card.setStage(board.getStages().get(stage).getKey());
        var change = MAKE.createStageChange();
        change.setStage(card.getStage());
        change.setOn(LocalDate.of(2026, 8, 1));
        card.getChanges().add(change);
        cards.add(card);
        return card;
    }

    private Sums sums() {
        return Sums.of(cards, new Currencies(network));
    }

    @Test
    void amountsAreWeightedByTheirStages() {
        card(10_000, 1);
        card(5_000, 2);
        card(8_000, 3);
        assertThat(sums().sum()).isEqualTo(23_000);
        assertThat(sums().weighted()).isEqualTo(10_900);
    }

    @Test
    void whatSomebodySaidGoesBeforeTheStage() {
        card(100, 0).setProbability(0);
        assertThat(sums().weighted()).isZero();
    }

    @Test
    void otherCurrenciesCountAtTheRateOfTheUser() {
        var rate = MAKE.createCurrencyRate();
        rate.setCurrency("USD");
        rate.setRate(0.5);
        ((CurrencyTable) network.getSubjects().getFirst()).getRates().add(rate);
        card(100, 0).setCurrency("USD");
        assertThat(sums().sum()).isEqualTo(50);
    }

    @Test
    void whatHasNoRateIsNamedAndNotCounted() {
        card(100, 0).setCurrency("CHF");
        card(1, 0);
        assertThat(sums().sum()).isEqualTo(1);
        assertThat(sums().unknown()).containsExactly("CHF");
    }

    @Test
    void aCardRotsWhenItsStageLastsTooLong() {
        var card = card(1, 1);
        board.getStages().get(1).setMaxDays(30);
        assertThat(Pipelines.isRotting(card, LocalDate.of(2026, 8, 31))).isFalse();
        assertThat(Pipelines.isRotting(card, LocalDate.of(2026, 9, 1))).isTrue();
    }
}
