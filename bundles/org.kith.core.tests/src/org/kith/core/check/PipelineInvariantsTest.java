// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Referral;
import org.kith.testkit.TestClock;

class PipelineInvariantsTest {

    private static final PipelineFactory MAKE = PipelineFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Person mary = aPerson("Mary Somerville").build();
    private final Person ada = aPerson("Ada Lovelace").build();
    private final Person tim = aPerson("Tim Berners-Lee").build();
    private final Network network = aNetworkOf(mary, ada, tim);
    private final Pipeline jobs = MAKE.createPipeline();
    private final Opportunity chair = MAKE.createOpportunity();

    @BeforeEach
    void build() {
        var template = PipelineTemplate.builtIn().getFirst();
        jobs.setName(template.name());
        template.steps().forEach(step -> jobs.getStages().add(Boards.stage(step)));
        chair.setTitle("Chair");
        chair.setPipeline(jobs);
        reach(0, DAY);
        network.getSubjects().addAll(List.of(jobs, chair));
        network.getSubjects().forEach(object -> object.setId(UUID.randomUUID()));
    }

    private void reach(int stage, LocalDate day) {
        var change = MAKE.createStageChange();
        change.setStage(jobs.getStages().get(stage).getKey());
        change.setOn(day);
        chair.setStage(change.getStage());
        chair.getChanges().add(change);
    }

    private List<String> messages(Identified object) {
        return new Invariants(network, TestClock.START).ofEdit(List.of(object)).stream().map(Problem::message).toList();
    }

    @ParameterizedTest
    @MethodSource("org.kith.core.pipeline.PipelineTemplate#builtIn")
    void theBoardsThatComeWithKithAreInOrder(PipelineTemplate template) {
        jobs.getStages().clear();
        template.steps().forEach(step -> jobs.getStages().add(Boards.stage(step)));
        assertThat(new Invariants(network, TestClock.START).of(jobs)).isEmpty();
    }

    static Stream<Arguments> faultsOfBoards() {
        return Stream.of(
                board("nothing can be won", "needs a stage that is won",
                        pipeline -> pipeline.getStages().remove(5)),
                board("won by half", "can't have a probability of 50",
                        pipeline -> pipeline.getStages().get(5).setProbability(50)),
                board("two stages of one name", "two stages called",
                        pipeline -> pipeline.getStages().get(1).setName("saved")),
                board("room for less than nothing", "less than nothing",
                        pipeline -> pipeline.getStages().get(1).setLimit(-1)),
                board("a stage is gone that holds something", "is in no stage of the board",
                        pipeline -> pipeline.getStages().removeFirst()));
    }

    private static Arguments board(String name, String message, Consumer<Pipeline> fault) {
        return Arguments.of(name, message, fault);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsOfBoards")
    void aBoardThatCannotBeIsRefused(String name, String message, Consumer<Pipeline> fault) {
        fault.accept(jobs);
        assertThat(messages(jobs)).singleElement().asString().contains(message);
    }

    static Stream<Arguments> faultsOfOpportunities() {
        return Stream.of(
                opportunity("no title", "needs a title", chair -> chair.setTitle(" ")),
                opportunity("a negative amount", "can't be -1", chair -> chair.setAmount(-1)),
                opportunity("no number", "can't be NaN", chair -> chair.setAmount(Double.NaN)),
                opportunity("no currency", "no currency \u201cEURO\u201d", chair -> chair.setCurrency("EURO")),
                opportunity("more than certain", "from 0 to 100", chair -> chair.setProbability(101)),
                opportunity("an endless gain", "from 1 to 5",
                        chair -> chair.getGains().add(MAKE.createGain())),
                opportunity("a stage without a change", "does not say how",
                        chair -> chair.setStage(chair.getPipeline().getStages().get(1).getKey())),
                opportunity("a change on no day", "on no day", chair -> chair.getChanges().getFirst().setOn(null)));
    }

    private static Arguments opportunity(String name, String message, Consumer<Opportunity> fault) {
        return Arguments.of(name, message, fault);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsOfOpportunities")
    void anOpportunityThatCannotBeIsRefused(String name, String message, Consumer<Opportunity> fault) {
        fault.accept(chair);
        assertThat(messages(chair)).singleElement().asString().contains(message);
    }

    @Test
    void whatIsLostHasAReason() {
        reach(6, DAY);
        assertThat(messages(chair)).containsExactly("Say why \u201cChair\u201d came to nothing.");
        chair.setLostReason("Given to another");
        assertThat(messages(chair)).isEmpty();
    }

    @Test
    void changesRunForwards() {
        reach(1, DAY.minusDays(1));
        assertThat(messages(chair)).singleElement().asString().contains("Choose a later day");
    }

    private Referral referral(Person referrer, Person candidate, Person recipient) {
        var referral = MAKE.createReferral();
        referral.setReferrer(referrer);
        referral.setCandidate(candidate);
        referral.setRecipient(recipient);
        return referral;
    }

    @Test
    void aReferralIsAboutThree() {
        assertThat(messages(referral(ada, mary, tim))).isEmpty();
        assertThat(messages(referral(ada, mary, ada))).singleElement().asString().contains("three different people");
    }

    @Test
    void aReferralIsGivenAfterItWasAskedFor() {
        var referral = referral(ada, mary, tim);
        referral.setAskedOn(DAY);
        referral.setSubmittedOn(DAY.minusDays(1));
        assertThat(messages(referral)).singleElement().asString().contains("before it was asked for");
    }

    @Test
    void aRateIsAboveNothing() {
        var table = MAKE.createCurrencyTable();
        table.setBase("EUR");
        var rate = MAKE.createCurrencyRate();
        rate.setCurrency("USD");
        table.getRates().add(rate);
        assertThat(messages(table)).singleElement().asString().contains("Give a rate above 0");
    }
}
