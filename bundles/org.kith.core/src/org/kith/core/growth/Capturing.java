// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.growth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.internal.Messages;
import org.kith.core.support.Skills;
import org.kith.model.contacts.Interaction;
import org.kith.model.contacts.Participation;
import org.kith.model.contacts.Party;
import org.kith.model.growth.Corroboration;
import org.kith.model.growth.GrowthFactory;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;

/** What people do with insights. Every method is called inside {@link Network#edit}. */
public final class Capturing {

    private static final GrowthFactory MAKE = GrowthFactory.eINSTANCE;
    private static final int USUAL_IMPACT = 3;

    private final Network network;

    /** @param network to be changed */
    public Capturing(Network network) {
        this.network = network;
    }

    /**
     * Captures an insight of usual impact, from a single source, to be looked at again in the time of its horizon.
     *
     * @param sources who told it, each once; empty if nobody did
     * @param on since when it is known
     */
    public Insight capture(String title, InsightKind kind, Horizon horizon, Collection<? extends Party> sources,
            LocalDate on) {
        var insight = MAKE.createInsight();
        insight.setTitle(title);
        insight.setKind(kind);
        insight.setHorizon(horizon);
        insight.getSources().addAll(sources);
        insight.setCapturedOn(on);
        insight.setStatedConfidence(InsightConfidence.SINGLE_SOURCE);
        insight.setImpact(USUAL_IMPACT);
        insight.setReviewOn(usualReview(horizon, on));
        return network.add(insight);
    }

    /** Captures what a line says, as a trend if it says no more; topics that are new come into the network. */
    public Insight capture(CapturedLine line, LocalDate on) {
        var insight = capture(line.title(), InsightKind.TREND, line.horizon(), line.sources(), on);
        insight.setAddress(line.address());
        if (line.impact() > 0) {
            insight.setImpact(line.impact());
        }
        line.topics().forEach(name -> {
            var topic = Skills.named(network, name);
            insight.getTopics().add(topic.eContainer() == null ? network.add(topic) : topic);
        });
        return insight;
    }

    /** Says in which interaction it was told; unless others have been named, those who took part in it told it. */
    public void tellIn(Insight insight, Interaction interaction) {
        insight.setInteraction(interaction.getId());
        if (insight.getSources().isEmpty()) {
            interaction.getParticipations().stream().map(Participation::getParty)
                    .filter(party -> party != network.root().getOwner()).distinct().forEach(insight.getSources()::add);
        }
    }

    /** @return when an insight is usually looked at again: the sooner the sooner it matters */
    public static LocalDate usualReview(Horizon horizon, LocalDate from) {
        return switch (horizon) {
            case NOW -> from.plusMonths(1);
            case MONTHS_6 -> from.plusMonths(3);
            case YEAR_1 -> from.plusMonths(6);
            case YEARS_3 -> from.plusYears(1);
        };
    }

    /**
     * Notes what somebody says of an insight; what they said of it before is replaced.
     *
     * @throws NetworkException if the insight does not count any more
     */
    public Corroboration corroborate(Insight insight, Party party, boolean agrees, LocalDate on) {
        requireCurrent(insight);
        var corroborations = insight.getCorroborations();
        corroborations.removeIf(each -> each.getParty() == party);
        var corroboration = MAKE.createCorroboration();
        corroboration.setParty(party);
        corroboration.setAgrees(agrees);
        corroboration.setDate(on);
        corroborations.add((int) corroborations.stream().filter(each -> !each.getDate().isAfter(on)).count(),
                corroboration);
        return corroboration;
    }

    /**
     * Says that something else is known instead of an insight.
     *
     * @throws NetworkException if the insight does not count any more, or the other one goes back to it
     */
    public void supersede(Insight insight, Insight by) {
        requireCurrent(insight);
        if (Stream.iterate(by, each -> each != null, Insight::getSupersededBy).anyMatch(each -> each == insight)) {
            throw new NetworkException(NLS.bind(Messages.insightSupersedesItself, insight.getTitle()));
        }
        insight.setSupersededBy(by);
    }

    /**
     * Says that an insight does not hold any more, from a day on.
     *
     * @throws NetworkException if it does not count already
     */
    public void expire(Insight insight, LocalDate on) {
        requireCurrent(insight);
        insight.setExpiredOn(on);
    }

    /**
     * Says that an insight still holds.
     *
     * @param again when to look the next time
     * @throws NetworkException if it does not count any more
     */
    public void review(Insight insight, LocalDate again) {
        requireCurrent(insight);
        insight.setReviewOn(again);
    }

    /** Takes back that an insight has expired or that something else is known instead. */
    public void revive(Insight insight) {
        insight.setExpiredOn(null);
        insight.setSupersededBy(null);
    }

    private static void requireCurrent(Insight insight) {
        if (insight.getSupersededBy() != null) {
            throw new NetworkException(NLS.bind(Messages.insightSuperseded, insight.getTitle(),
                    insight.getSupersededBy().getTitle()));
        } else if (insight.getExpiredOn() != null) {
            throw new NetworkException(NLS.bind(Messages.insightExpired, insight.getTitle(), insight.getExpiredOn()));
        }
    }
}
