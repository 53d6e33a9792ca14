// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kith.model.contacts.Network;
import org.kith.model.pipeline.CurrencyTable;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;

/** On a board with the stages Idea, Exploring, Agreed, Active, Done and Dropped. */
class FlowTest {

    private static final PipelineFactory MAKE = PipelineFactory.eINSTANCE;
    private static final int IDEA = 0;
    private static final int EXPLORING = 1;
    private static final int AGREED = 2;
    private static final int DONE = 4;
    private static final int DROPPED = 5;
    private static final LocalDate BEGIN = LocalDate.of(2026, 8, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Network network = aNetworkOf(aPerson("Mary Somerville").build());
    private final Pipeline board = MAKE.createPipeline();
    private final List<Opportunity> cards = new ArrayList<>();

    FlowTest() {
        PipelineTemplate.builtIn().get(2).steps().forEach(step -> board.getStages().add(Boards.stage(step)));
    }

    private Opportunity card(int stage) {
        var card = MAKE.createOpportunity();
        card.setPipeline(board);
        cards.add(card);
        enter(card, board.getStages().get(stage).getKey(), 0);
        return card;
    }

    private void move(Opportunity card, int stage, int day) {
        enter(card, board.getStages().get(stage).getKey(), day);
    }

    private static void enter(Opportunity card, UUID stage, int day) {
        var change = MAKE.createStageChange();
        change.setStage(stage);
        change.setOn(BEGIN.plusDays(day));
        card.setStage(stage);
        card.getChanges().add(change);
    }

    private void expect(double amount, String currency, LocalDate close) {
        var card = card(AGREED);
        card.setAmount(amount);
        card.setCurrency(currency);
        card.setExpectedClose(close);
    }

    private CurrencyTable euro() {
        var table = MAKE.createCurrencyTable();
        table.setBase("EUR");
        network.getSubjects().add(table);
        return table;
    }

    private Flow flow() {
        return Flow.of(board, cards, new Currencies(network), TODAY);
    }

    @Test
    void theShareThatWentOnIsToldOfEachStep() {
        card(IDEA);
        move(card(IDEA), EXPLORING, 1);
        var dropped = card(IDEA);
        move(dropped, EXPLORING, 1);
        move(dropped, DROPPED, 2);
        var agreed = card(IDEA);
        move(agreed, EXPLORING, 1);
        move(agreed, AGREED, 3);

        assertThat(flow().steps()).extracting(Flow.Step::name, Flow.Step::reached, Flow.Step::wentOn, Flow.Step::here)
                .containsExactly(tuple("Idea", 4, 3, 1), tuple("Exploring", 3, 1, 1), tuple("Agreed", 1, 0, 1),
                        tuple("Active", 0, 0, 0), tuple("Done", 0, 0, 0));
        assertThat(flow().steps()).extracting(Flow.Step::conversion).startsWith(0.75, 1 / 3.0, 0.0)
                .endsWith(Double.NaN);
    }

    @Test
    void whatSkippedAStageCameThroughIt() {
        move(card(IDEA), DONE, 1);
        assertThat(flow().steps()).extracting(Flow.Step::reached).containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void whatWentBackHasBeenThereAllTheSame() {
        var card = card(EXPLORING);
        move(card, AGREED, 1);
        move(card, IDEA, 2);
        assertThat(flow().steps()).extracting(Flow.Step::reached).startsWith(1, 1, 1, 0);
        assertThat(flow().steps().getFirst().here()).isEqualTo(1);
    }

    @Test
    void whatWasInAStageThatIsGoneCountsForTheOthers() {
        var card = card(IDEA);
        enter(card, UUID.randomUUID(), 3);
        move(card, EXPLORING, 5);
        assertThat(flow().steps()).extracting(Flow.Step::reached).startsWith(1, 1, 0);
        assertThat(flow().stays().getFirst().median()).isEqualTo(3);
    }

    @Test
    void ofTheDaysInAStageTheMedianAndTheLongestAreTold() {
        move(card(IDEA), EXPLORING, 2);
        move(card(IDEA), EXPLORING, 20);
        move(card(IDEA), DROPPED, 5);
        move(card(IDEA), DROPPED, 7);
        var idea = flow().stays().getFirst();
        assertThat(idea.count()).isEqualTo(4);
        assertThat(idea.median()).isEqualTo(6);
        assertThat(idea.longest()).isEqualTo(20);
    }

    @Test
    void whatIsInAStageStaysUntilToday() {
        move(card(IDEA), AGREED, 11);
        assertThat(flow().stays()).extracting(Flow.Stay::name, Flow.Stay::longest).contains(tuple("Agreed", 20L));
    }

    @Test
    void whatIsDecidedStaysNowhere() {
        move(card(IDEA), DROPPED, 5);
        assertThat(flow().stays()).extracting(Flow.Stay::name).containsExactly("Idea", "Exploring", "Agreed", "Active");
    }

    @Test
    void whatIsExpectedIsSummedByMonth() {
        euro();
        expect(1_000, null, LocalDate.of(2026, 11, 30));
        expect(3_000, null, LocalDate.of(2026, 10, 1));
        expect(5_000, null, LocalDate.of(2026, 10, 31));
        expect(700, null, null);
        assertThat(flow().forecast()).extracting(Flow.Forecast::month, each -> each.sums().sum(),
                each -> each.sums().weighted()).containsExactly(tuple(YearMonth.of(2026, 10), 8_000.0, 4_000.0),
                        tuple(YearMonth.of(2026, 11), 1_000.0, 500.0), tuple(null, 700.0, 350.0));
    }

    @Test
    void whatIsDecidedIsNotExpectedAnyMore() {
        expect(1_000, null, TODAY);
        move(cards.getFirst(), DONE, 3);
        assertThat(flow().forecast()).isEmpty();
    }

    @Test
    void whatHasNoRateIsNamed() {
        euro();
        expect(1_000, "XAF", TODAY);
        assertThat(flow().forecast().getFirst().sums().unknown()).containsExactly("XAF");
    }

    @Test
    void beforeAnythingMovedThereIsNothingToTell() {
        card(IDEA);
        assertThat(flow().isEmpty()).isTrue();
        move(cards.getFirst(), EXPLORING, 1);
        assertThat(flow().isEmpty()).isFalse();
        assertThat(flow().moves()).isEqualTo(1);
    }
}
