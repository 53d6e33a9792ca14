// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Comparator;
import java.util.List;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.growth.Insights;
import org.kith.core.growth.Teller;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists insights, or who told them. */
@Command(name = "insights")
final class InsightsCommand extends NetworkCommand {

    @Option(names = "--topic", paramLabel = "TOPIC")
    private String topic;

    @Option(names = "--horizon", paramLabel = "HORIZON")
    private Horizon horizon;

    @Option(names = "--told-by", paramLabel = "WHO")
    private String toldBy;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--tellers")
    private boolean tellers;

    InsightsCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        if (tellers) {
            answer(Insights.tellers(network.root()));
        } else {
            var found = find(network);
            kith.answer(found.stream().map(each -> new InsightJson(each).document()).toList(), () -> print(found));
        }
        return 0;
    }

    /** The newest first. */
    private List<Insight> find(Network network) {
        var teller = toldBy == null ? null : Searches.party(network, toldBy);
        return Insights.of(network.root()).filter(each -> all || Insights.isCurrent(each))
                .filter(each -> topic == null || Insights.isAbout(each, topic))
                .filter(each -> horizon == null || each.getHorizon() == horizon)
                .filter(each -> teller == null || Insights.isToldBy(each, teller))
                .sorted(Comparator.comparing(Insight::getCapturedOn).reversed()).toList();
    }

    private void print(List<Insight> insights) {
        if (insights.isEmpty()) {
            terminal().print(Messages.noInsights);
            return;
        }
        var table = new TextTable(Messages.title, Messages.insightKind, Messages.topics, Messages.toldBy,
                Messages.confidence, Messages.impact, Messages.horizon, Messages.reviewOn, Messages.id);
        for (var each : insights) {
            table.row(each.getTitle(), Words.of(each.getKind()), InsightText.topics(each), Insights.sources(each),
                    Words.of(each.getConfidence()), each.getImpact(), Words.of(each.getHorizon()),
                    each.getReviewOn(), each.getId());
        }
        table.print(terminal());
    }

    private void answer(List<Teller> found) {
        kith.answer(found.stream().map(each -> Json.object("id", each.party().getId(), "name",
                each.party().getLabel(), "told", each.told(), "confirmed", each.confirmed(), "last", each.last()))
                .toList(), () -> printTellers(found));
    }

    private void printTellers(List<Teller> found) {
        if (found.isEmpty()) {
            terminal().print(Messages.noTellers);
            return;
        }
        var table = new TextTable(Messages.name, Messages.told, Messages.confirmed, Messages.lastTold);
        found.forEach(each -> table.row(each.party().getLabel(), each.told(), each.confirmed(), each.last()));
        table.print(terminal());
    }
}
