// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kith.core.pipeline.TiesProduced.Part;
import org.kith.core.tie.TieClass;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.SourceKind;
import org.kith.model.pipeline.StageCategory;

class TiesProducedTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 8, 1);

    private final Person mary = aPerson("Mary Somerville").build();
    private final Person ana = aPerson("Ana").build();
    private final Person bo = aPerson("Bo").build();
    private final Person cy = aPerson("Cy").build();
    private final Network network = aNetworkOf(mary);
    private final Pipeline board = PipelineFactory.eINSTANCE.createPipeline();
    private final List<Opportunity> cards = new ArrayList<>();
    private final Map<Person, TieClass> ties = Map.of(ana, TieClass.STRONG, bo, TieClass.WEAK, cy, TieClass.WEAK);

    TiesProducedTest() {
        network.getPeople().addAll(List.of(ana, bo, cy));
        PipelineTemplate.builtIn().getFirst().steps().forEach(step -> board.getStages().add(Boards.stage(step)));
    }

    private Opportunity card(StageCategory category) {
        var card = PipelineFactory.eINSTANCE.createOpportunity();
        card.setId(UUID.randomUUID());
        card.setPipeline(board);
        card.setStage(board.getStages().stream().filter(stage -> stage.getCategory() == category).findFirst()
                .orElseThrow().getKey());
        var change = PipelineFactory.eINSTANCE.createStageChange();
        change.setOn(OPENED);
        card.getChanges().add(change);
        cards.add(card);
        return card;
    }

    private Opportunity won(SourceKind kind, Identified via) {
        return source(card(StageCategory.WON), kind, via);
    }

    private static Opportunity source(Opportunity card, SourceKind kind, Identified via) {
        var source = PipelineFactory.eINSTANCE.createSource();
        source.setKind(kind);
        source.setVia(via);
        card.getSources().add(source);
        return card;
    }

    private Introduction introduction(Person introducer, Person other, IntroductionStatus status) {
        var introduction = ContactsFactory.eINSTANCE.createIntroduction();
        introduction.setIntroducer(introducer);
        introduction.setFirst(mary);
        introduction.setSecond(other);
        introduction.setStatus(status);
        network.getIntroductions().add(introduction);
        return introduction;
    }

    private Identified referral(Person referrer) {
        var referral = PipelineFactory.eINSTANCE.createReferral();
        referral.setReferrer(referrer);
        referral.setCandidate(mary);
        referral.setRecipient(cy);
        return referral;
    }

    private TiesProduced produced() {
        return TiesProduced.of(network, cards, (person, day) -> ties.get(person));
    }

    private Part<TieClass> of(TieClass tieClass) {
        return produced().classes().stream().filter(part -> part.value() == tieClass).findFirst().orElseThrow();
    }

    private Part<SourceKind> of(SourceKind kind) {
        return produced().kinds().stream().filter(part -> part.value() == kind).findFirst().orElseThrow();
    }

    @Test
    void theShareOfAClassIsThatOfWhatWasWon() {
        won(SourceKind.PERSON, ana);
        won(SourceKind.PERSON, bo);
        won(SourceKind.PERSON, cy);
        won(SourceKind.POSTING, null);
        source(card(StageCategory.OPEN), SourceKind.PERSON, ana);

        assertThat(produced().opportunities()).isEqualTo(5);
        assertThat(produced().won()).isEqualTo(4);
        assertThat(of(TieClass.STRONG)).isEqualTo(new Part<>(TieClass.STRONG, 2, 1, 0.25));
        assertThat(of(TieClass.WEAK)).isEqualTo(new Part<>(TieClass.WEAK, 2, 2, 0.5));
        assertThat(of(TieClass.MEDIUM)).isEqualTo(new Part<>(TieClass.MEDIUM, 0, 0, 0));
    }

    @Test
    void withoutAnythingWonThereIsNoShare() {
        source(card(StageCategory.LOST), SourceKind.PERSON, ana);

        assertThat(of(TieClass.STRONG).opportunities()).isOne();
        assertThat(of(TieClass.STRONG).share()).isNaN();
    }

    @Test
    void twoTiesOfOneClassCountOnce() {
        source(won(SourceKind.PERSON, bo), SourceKind.PERSON, cy);

        assertThat(of(TieClass.WEAK)).isEqualTo(new Part<>(TieClass.WEAK, 1, 1, 1));
    }

    @Test
    void twoTiesOfTwoClassesCountForEach() {
        source(won(SourceKind.PERSON, ana), SourceKind.PERSON, bo);

        assertThat(of(TieClass.STRONG).won()).isOne();
        assertThat(of(TieClass.WEAK).won()).isOne();
    }

    @Test
    void aTieCountsAsItWasWhenTheOpportunityWasOpened() {
        var days = new ArrayList<LocalDate>();
        won(SourceKind.PERSON, ana).getChanges().getFirst().setOn(OPENED);

        TiesProduced.of(network, cards, (person, day) -> {
            days.add(day);
            return TieClass.WEAK;
        });

        assertThat(days).containsExactly(OPENED);
    }

    @Test
    void aReferralIsTheTieOfTheReferrerAndAsLongAsTheWayToThem() {
        introduction(ana, bo, IntroductionStatus.MET);
        won(SourceKind.REFERRAL, referral(bo));

        assertThat(of(SourceKind.REFERRAL)).isEqualTo(new Part<>(SourceKind.REFERRAL, 1, 1, 1));
        assertThat(of(TieClass.WEAK).won()).isOne();
        assertThat(produced().lengthOfWon()).isEqualTo(2);
        assertThat(SourceChain.people(network, cards.getFirst())).containsExactly(ana, bo);
    }

    @Test
    void anIntroductionThatWasNotMadeIsNoWay() {
        introduction(ana, bo, IntroductionStatus.DECLINED);
        won(SourceKind.REFERRAL, referral(bo));

        assertThat(SourceChain.people(network, cards.getFirst())).containsExactly(bo);
    }

    @Test
    void anIntroductionIsTheTieOfWhoIntroducedAndEndsWithWhomTheOwnerMet() {
        won(SourceKind.INTRODUCTION, introduction(ana, bo, IntroductionStatus.MADE));

        assertThat(of(TieClass.STRONG).won()).isOne();
        assertThat(SourceChain.people(network, cards.getFirst())).containsExactly(ana, bo);
    }

    @Test
    void peopleWhoIntroducedOneAnotherInACircleEndTheWay() {
        introduction(ana, bo, IntroductionStatus.MET);
        introduction(bo, ana, IntroductionStatus.MET);
        won(SourceKind.PERSON, bo);

        assertThat(SourceChain.people(network, cards.getFirst())).containsExactly(ana, bo);
    }

    @Test
    void whatTheOwnerDidAloneIsNobodysTie() {
        won(SourceKind.REFERRAL, referral(mary));

        assertThat(produced().doors()).singleElement().satisfies(door -> {
            assertThat(door.person()).isNull();
            assertThat(door.tieClass()).isNull();
            assertThat(door.length()).isZero();
        });
    }
}
