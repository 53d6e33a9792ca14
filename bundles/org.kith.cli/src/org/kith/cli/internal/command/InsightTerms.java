// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kith.core.Network;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;

import picocli.CommandLine.Option;

/** What can be said about an insight, when it is captured and later. */
final class InsightTerms {

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "insight.kind")
    private InsightKind kind;

    @Option(names = "--topic", paramLabel = "TOPIC", descriptionKey = "insight.topic")
    private List<String> topics = List.of();

    @Option(names = "--told-by", paramLabel = "WHO", descriptionKey = "insight.told-by")
    private List<String> toldBy = List.of();

    @Option(names = "--summary", paramLabel = "TEXT", descriptionKey = "insight.summary")
    private String summary;

    @Option(names = "--url", paramLabel = "ADDRESS", descriptionKey = "insight.url")
    private String url;

    @Option(names = "--confidence", paramLabel = "CONFIDENCE", descriptionKey = "insight.confidence")
    private InsightConfidence confidence;

    @Option(names = "--impact", paramLabel = "N", descriptionKey = "insight.impact")
    private Integer impact;

    @Option(names = "--horizon", paramLabel = "HORIZON", descriptionKey = "insight.horizon")
    private Horizon horizon;

    @Option(names = "--review", paramLabel = "DATE", descriptionKey = "insight.review")
    private LocalDate review;

    /** @return the horizon that was said */
    Horizon horizon(Horizon otherwise) {
        return horizon == null ? otherwise : horizon;
    }

    /**
     * Says all of it about an insight; called inside an edit.
     *
     * @throws CommandException if somebody named is not there
     */
    void apply(Network network, Insight insight) {
        topics.forEach(name -> insight.getTopics().add(Searches.skill(network, name)));
        toldBy.forEach(name -> insight.getSources().add(Searches.party(network, name)));
        Optional.ofNullable(kind).ifPresent(insight::setKind);
        Optional.ofNullable(summary).ifPresent(insight::setSummary);
        Optional.ofNullable(url).ifPresent(insight::setAddress);
        Optional.ofNullable(confidence).ifPresent(insight::setStatedConfidence);
        Optional.ofNullable(impact).ifPresent(insight::setImpact);
        Optional.ofNullable(horizon).ifPresent(insight::setHorizon);
        Optional.ofNullable(review).ifPresent(insight::setReviewOn);
    }
}
