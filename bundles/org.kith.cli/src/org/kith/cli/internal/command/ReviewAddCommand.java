// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Reviews;
import org.kith.core.growth.Week;
import org.kith.model.growth.WeeklyReview;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Keeps the review of a week, or says something of it otherwise. */
@Command(name = "add")
final class ReviewAddCommand extends NetworkCommand {

    @Mixin
    private WeekOption option;

    @Option(names = "--confidence", paramLabel = "N", required = true)
    private int confidence;

    @Option(names = "--happened", paramLabel = "TEXT")
    private String happened;

    @Option(names = "--helped-by", paramLabel = "PERSON")
    private List<String> helpers;

    @Option(names = "--thank", paramLabel = "PERSON")
    private List<String> thanks = List.of();

    @Option(names = "--intention", paramLabel = "TEXT")
    private List<String> intentions = List.of();

    ReviewAddCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var monday = option.monday(kith.today());
        var label = NLS.bind(Messages.addReview, monday);
        done(network, network.edit(label, () -> add(network, monday)), label);
        return 0;
    }

    private WeeklyReview add(Network network, LocalDate monday) {
        var week = Week.of(network, monday, kith.clock().getZone());
        var people = new People(network);
        var review = Reviews.begin(network, monday);
        review.setConfidence(confidence);
        if (happened != null || review.getHappened() == null) {
            review.setHappened(happened == null ? String.join("\n", week.happened()) : happened);
        }
        if (helpers != null || review.getHelpers().isEmpty()) {
            ECollections.setEList(review.getHelpers(),
                    helpers == null ? week.helpers() : List.copyOf(people.find(helpers)));
        }
        people.find(thanks).forEach(review.getToThank()::add);
        if (!intentions.isEmpty()) {
            ECollections.setEList(review.getIntentions(), intentions);
        }
        Reviews.planThanks(network, review, kith.today());
        return review;
    }
}
