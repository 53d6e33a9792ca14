// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.Capturing;
import org.kith.model.growth.Insight;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says that an insight still holds, or that it has expired. */
@Command(name = "review")
final class InsightReviewCommand extends OneInsightCommand {

    @Option(names = "--again", paramLabel = "DATE")
    private LocalDate again;

    @Option(names = "--expired")
    private boolean expired;

    InsightReviewCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, Insight insight) {
        var capturing = new Capturing(network);
        var next = again == null ? Capturing.usualReview(insight.getHorizon(), kith.today()) : again;
        if (expired) {
            edit(network, insight, NLS.bind(Messages.expireInsight, insight.getTitle()),
                    () -> capturing.expire(insight, kith.today()));
        } else {
            edit(network, insight, NLS.bind(Messages.reviewInsight, insight.getTitle(), next),
                    () -> capturing.review(insight, next));
        }
    }
}
