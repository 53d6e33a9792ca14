// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.growth.ConfidenceTrend;
import org.kith.core.growth.ConfidenceTrend.Point;

import picocli.CommandLine.Command;

/** Shows how sure of themselves the owner is, and how that changes. */
@Command(name = "confidence")
final class ConfidenceCommand extends NetworkCommand {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final double MOST = 10;

    ConfidenceCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var trends = ConfidenceTrend.of(network.root());
        kith.answer(trends.stream().map(each -> Json.object("subject", each.subject(), "scores",
                each.points().stream().map(point -> Json.object("date", point.on(), "score", point.score())).toList(),
                "trend", MentorshipJson.orNull(each.perEntry()))).toList(), () -> print(trends));
        return 0;
    }

    private void print(List<ConfidenceTrend> trends) {
        if (trends.isEmpty()) {
            terminal().print(Messages.noConfidenceEntries);
            return;
        }
        var table = new TextTable(Messages.skillOrSituation, Messages.latest, Messages.change, Messages.course);
        trends.forEach(each -> table.row(each.subject(), each.last(), change(each), bars(each)));
        table.print(terminal());
    }

    private static String change(ConfidenceTrend trend) {
        var change = trend.perEntry();
        return change.isEmpty() ? "" : String.format(Locale.ROOT, "%+.1f", change.getAsDouble());
    }

    /** One bar a score, from the lowest to the highest that there are. */
    private static String bars(ConfidenceTrend trend) {
        return trend.points().stream().mapToInt(Point::score)
                .mapToObj(score -> BARS.substring(bar(score), bar(score) + 1)).collect(Collectors.joining());
    }

    private static int bar(int score) {
        return (int) Math.round((score - 1) * (BARS.length() - 1) / (MOST - 1));
    }
}
