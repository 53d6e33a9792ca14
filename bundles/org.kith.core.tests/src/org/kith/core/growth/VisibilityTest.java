// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testkit.Builders.aNetworkOf;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aPost;
import static org.kith.testkit.Builders.aTalk;
import static org.kith.testkit.Builders.anEvent;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.model.contacts.Identified;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.growth.Event;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.IdentityStatement;
import org.kith.model.growth.Metric;
import org.kith.model.growth.TalkStatus;
import org.kith.model.pipeline.PipelineFactory;

class VisibilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final Person mary = aPerson("Mary Somerville").build();
    private final Person ada = aPerson("Ada Lovelace").build();
    private final Network network = aNetworkOf(mary, ada);

    private <T extends Identified> T add(T object) {
        network.getSubjects().add(object);
        return object;
    }

    @Test
    void numbersOfOneNameAreOneSeriesInTheOrderOfTime() {
        var post = aPost("Engines", "2026-08-20");
        MetricSeries.note(post, "views", DAY.plusDays(7), 480);
        MetricSeries.note(post, "likes", DAY, 9);
        MetricSeries.note(post, "Views ", DAY, 120);
        assertThat(Visibility.series(post)).extracting(MetricSeries::name, MetricSeries::last, MetricSeries::change)
                .containsExactlyInAnyOrder(tuple("views", 480.0, 360.0), tuple("likes", 9.0, 0.0));
        assertThat(post.getMetrics()).extracting(Metric::getOn).isSorted();
    }

    @Test
    void aNumberOfTheSameDayReplacesTheOneBefore() {
        var post = aPost("Engines", "2026-08-20");
        MetricSeries.note(post, "views", DAY, 12);
        MetricSeries.note(post, "Views", DAY, 120);
        assertThat(post.getMetrics()).extracting(Metric::getValue).containsExactly(120.0);
    }

    @Test
    void itLedToTheOpportunitiesThatNameIt() {
        var post = add(aPost("Engines", "2026-08-20"));
        var opportunity = add(PipelineFactory.eINSTANCE.createOpportunity());
        add(PipelineFactory.eINSTANCE.createOpportunity());
        var source = PipelineFactory.eINSTANCE.createSource();
        source.setVia(post);
        opportunity.getSources().add(source);
        assertThat(Visibility.opportunities(network, post)).containsExactly(opportunity);
    }

    @Test
    void theLastEventOfANameIsMeant() {
        add(anEvent("JavaZone", "2026-09-09"));
        add(anEvent("JavaZone", "2025-09-03"));
        add(anEvent("JavaZone", null));
        assertThat(Events.named(network, " javazone")).get().extracting(Event::getStart)
                .isEqualTo(LocalDate.of(2026, 9, 9));
        assertThat(Events.named(network, "Devoxx")).isEmpty();
    }

    @Test
    void anEventAwaitsItsFollowUpOnceItIsOverIfTheOwnerWasThere() {
        var event = add(anEvent("Salon", "2026-08-20", mary));
        event.setEnd(DAY.plusDays(1));
        assertThat(Events.awaitsFollowUp(network, event, DAY.plusDays(1))).isFalse();
        assertThat(Events.awaitsFollowUp(network, event, DAY.plusDays(2))).isTrue();
        assertThat(Events.awaitsFollowUp(network, event, DAY.plusDays(31))).isTrue();
        assertThat(Events.awaitsFollowUp(network, event, DAY.plusDays(32))).isFalse();
        event.setFollowedUpOn(DAY.plusDays(2));
        assertThat(Events.awaitsFollowUp(network, event, DAY.plusDays(2))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, true", "DELIVERED, true", "SUBMITTED, false", "REJECTED, false"})
    void whoHoldsATalkIsThere(TalkStatus status, boolean there) {
        var event = add(anEvent("Salon", "2026-08-20", ada));
        var talk = add(aTalk("Engines"));
        talk.setEvent(event);
        talk.setStatus(status);
        assertThat(Events.isOwnerThere(network, event)).isEqualTo(there);
    }

    @Test
    void namesComeOnePerLineWithTheirEmployer() {
        assertThat(Newcomer.parse(network, " Tim Berners-Lee , CERN\n\nada lovelace\nMary Somerville\nGrace\nGrace"))
                .containsExactly(new Newcomer("Tim Berners-Lee", "CERN", null), new Newcomer("ada lovelace", null, ada),
                        new Newcomer("Grace", null, null));
    }

    @Test
    void whoIsThereTwiceByNameIsTakenForSomebodyNew() {
        network.getPeople().add(aPerson("Ada Lovelace").build());
        assertThat(Newcomer.parse(network, "Ada Lovelace")).extracting(Newcomer::known).containsOnlyNulls();
    }

    @Test
    void theLatestIdentityThatHasBegunCounts() {
        identity("Analyst", DAY);
        identity("Engineer", DAY.plusDays(10));
        assertThat(Identities.on(network, DAY.minusDays(1))).isEmpty();
        assertThat(Identities.on(network, DAY.plusDays(9))).get().extracting(IdentityStatement::getHeadline)
                .isEqualTo("Analyst");
        assertThat(Identities.of(network)).extracting(IdentityStatement::getHeadline)
                .containsExactly("Engineer", "Analyst");
    }

    private void identity(String headline, LocalDate since) {
        var identity = add(GrowthFactory.eINSTANCE.createIdentityStatement());
        identity.setHeadline(headline);
        identity.setValidFrom(since);
    }
}
