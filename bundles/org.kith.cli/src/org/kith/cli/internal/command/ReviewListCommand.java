// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.growth.Reviews;
import org.kith.model.growth.WeeklyReview;

import picocli.CommandLine.Command;

/** Lists the weekly reviews, the latest first. */
@Command(name = "list")
final class ReviewListCommand extends NetworkCommand {

    ReviewListCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var reviews = Reviews.of(network.root()).toList();
        kith.answer(reviews.stream().map(ReviewListCommand::json).toList(), () -> print(reviews));
        return 0;
    }

    static Map<String, Object> json(WeeklyReview review) {
        return Json.object("id", review.getId(), "week", review.getWeek(), "confidence", review.getConfidence(),
                "happened", review.getHappened(), "helpers", VisibilityJson.parties(review.getHelpers()), "toThank",
                VisibilityJson.parties(review.getToThank()), "intentions", review.getIntentions());
    }

    /** @return how sure of themselves the owner was, whom to thank, and what they want to do */
    static String line(WeeklyReview review) {
        return NLS.bind(Messages.reviewed, new Object[] {review.getConfidence(),
            VisibilityText.labels(review.getToThank()), String.join("; ", review.getIntentions())});
    }

    private void print(List<WeeklyReview> reviews) {
        if (reviews.isEmpty()) {
            terminal().print(Messages.noReviews);
            return;
        }
        var table = new TextTable(Messages.week, Messages.confidence, Messages.helpers, Messages.toThank,
                Messages.intentions);
        reviews.forEach(each -> table.row(each.getWeek(), each.getConfidence(),
                VisibilityText.labels(each.getHelpers()), VisibilityText.labels(each.getToThank()),
                String.join("; ", each.getIntentions())));
        table.print(terminal());
    }
}
