// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.core.Network;
import org.kith.core.growth.Reviews;
import org.kith.core.growth.Week;
import org.kith.model.contacts.Party;
import org.kith.model.growth.WeeklyReview;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a week to look back on: what happened, who helped, what was intended. */
@Command(name = "review")
final class ReviewCommand extends NetworkCommand {

    @Mixin
    private WeekOption option;

    ReviewCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var monday = option.monday(kith.today());
        var week = Week.of(network, monday, kith.clock().getZone());
        var before = Reviews.of(network.root(), monday.minusWeeks(1)).map(WeeklyReview::getIntentions);
        var review = Reviews.of(network.root(), monday);
        kith.answer(Json.object("week", monday, "happened", week.happened(), "helpers",
                VisibilityJson.parties(week.helpers()), "intended", before.orElse(null), "review",
                review.map(ReviewListCommand::json).orElse(null)), () -> {
                    terminal().print(NLS.bind(Messages.weekOf, monday));
                    print(Messages.happened, week.happened());
                    print(Messages.helpers, week.helpers().stream().map(Party::getLabel).toList());
                    before.ifPresent(intentions -> print(Messages.intended, intentions));
                    terminal().print(review.isPresent() ? ReviewListCommand.line(review.get()) : Messages.notReviewed);
                });
        return 0;
    }

    private void print(String name, List<String> lines) {
        terminal().print(NLS.bind(Messages.field, name, lines.isEmpty() ? Messages.nothingKnown : "").stripTrailing());
        lines.forEach(line -> terminal().print("  " + line));
    }
}
