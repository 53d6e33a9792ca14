// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.growth.Quarter;
import org.kith.core.growth.TopicTimeline;
import org.kith.core.subject.Subjects;
import org.kith.model.growth.Insight;

import picocli.CommandLine.Command;

/** Tells how many insights came in which quarter, by topic. */
@Command(name = "timeline")
final class InsightTimelineCommand extends NetworkCommand {

    InsightTimelineCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var timeline = TopicTimeline.of(Subjects.of(network.root(), Insight.class).toList(), kith.today());
        kith.answer(Json.object("quarters", timeline.quarters().stream().map(Quarter::toString).toList(), "topics",
                timeline.lines().stream().map(line -> Json.object("topic", line.topic(), "counts", line.counts(),
                        "total", line.total(), "corroborated", line.corroborated())).toList()),
                () -> print(timeline));
        return 0;
    }

    private void print(TopicTimeline timeline) {
        if (timeline.lines().isEmpty()) {
            terminal().print(Messages.noInsights);
            return;
        }
        var titles = new ArrayList<String>(List.of(Messages.topic));
        timeline.quarters().forEach(each -> titles.add(each.toString()));
        var table = new TextTable(titles.toArray(String[]::new));
        timeline.lines().forEach(line -> {
            var cells = new ArrayList<Object>(List.of(line.topic().isEmpty() ? Messages.withoutTopic : line.topic()));
            cells.addAll(line.counts());
            table.row(cells.toArray());
        });
        table.print(terminal());
    }
}
