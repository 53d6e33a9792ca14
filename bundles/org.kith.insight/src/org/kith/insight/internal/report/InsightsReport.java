// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.kith.core.growth.Insights;
import org.kith.core.plot.Plot.Shape;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.ReportTable.Column;
import org.kith.model.contacts.Skill;
import org.kith.model.edit.Words;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.Insight;
import org.kith.model.pipeline.Opportunity;
import org.osgi.service.component.annotations.Component;

/** Insights, the third benefit: how many by topic and quarter, and how many of them are corroborated. */
@Component(service = Report.class)
public final class InsightsReport extends NetworkReport {

    private static final int TOPICS = 6;
    private static final int TELLERS = 25;

    /** Called by Declarative Services and by the service loader. */
    public InsightsReport() {
        super("insights", Messages.insights, Messages.insightsPurpose);
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var insights = request.all(Insight.class).filter(each -> !each.getCapturedOn().isAfter(request.on())).toList();
        var sections = List.of(sums(request, insights), details(request, insights));
        return content(request, () -> sections);
    }

    private static Section sums(ReportRequest request, List<Insight> insights) {
        var current = insights.stream().filter(Insights::isCurrent).toList();
        long sure = current.stream().filter(Insights::isSure).count();
        var chapter = new Chapter("");
        if (insights.isEmpty()) {
            chapter.say(Messages.noInsights);
        }
        return chapter.count("insights", Messages.insights, insights.size(), Messages.insightsQuery)
                .count("currentInsights", Messages.currentInsights, current.size(), Messages.currentInsightsQuery)
                .figure("corroborated", Messages.corroborated, share(sure, current.size()), Unit.SHARE,
                        Messages.corroboratedQuery)
                .count("insightOpportunities", Messages.insightOpportunities, opportunities(request),
                        Messages.insightOpportunitiesQuery)
                .plot("insightsByTopic", Messages.insightsByTopic, Shape.LINES, Unit.COUNT,
                        overTime(request, Messages.insightsByTopicQuery), topics(request, insights))
                .end();
    }

    private static long opportunities(ReportRequest request) {
        return request.all(Opportunity.class).filter(each -> each.getSources().stream()
                .anyMatch(source -> source.getVia() instanceof Insight)).count();
    }

    /** The topics with the most insights; without any, one line for all. */
    private static List<Series> topics(ReportRequest request, List<Insight> insights) {
        var quarters = Quarters.between(request.since(), request.on());
        var shown = insights.stream().filter(each -> request.covers(each.getCapturedOn())).toList();
        var counts = new LinkedHashMap<Skill, Integer>();
        shown.forEach(each -> request.shown(each.getTopics())
                .forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        if (counts.isEmpty()) {
            return List.of(shown.isEmpty() ? new Series(Messages.insights, List.of())
                    : Quarters.count(Messages.insights, quarters, shown.stream().map(Insight::getCapturedOn).toList()));
        }
        return counts.entrySet().stream().sorted(Map.Entry.<Skill, Integer>comparingByValue().reversed()
                .thenComparing(each -> each.getKey().getName())).limit(TOPICS).map(Map.Entry::getKey)
                .map(topic -> Quarters.count(topic.getName(), quarters, shown.stream()
                        .filter(each -> each.getTopics().contains(topic)).map(Insight::getCapturedOn).toList()))
                .toList();
    }

    private static Section details(ReportRequest request, List<Insight> insights) {
        var current = insights.stream().filter(Insights::isCurrent).toList();
        var horizons = Arrays.asList(Horizon.values());
        return new Chapter(Messages.inDetail)
                .count("insightsToReview", Messages.insightsToReview, current.stream()
                        .filter(each -> Insights.isToBeReviewed(each, request.on())).count(),
                        Messages.insightsToReviewQuery)
                .plot("insightsByHorizon", Messages.insightsByHorizon, Shape.BARS, Messages.insightsByHorizonQuery,
                        Series.of("", horizons.stream().map(Words::of).toList(), name -> current.stream()
                                .filter(each -> each.getHorizon() != null && Words.of(each.getHorizon()).equals(name))
                                .count()))
                .table("currentList", Messages.currentInsights, Messages.currentInsightsQuery, columns(),
                        current.stream().sorted(Comparator.comparing(Insight::getCapturedOn).reversed())
                                .limit(TELLERS).map(each -> cells(request, each)).toList())
                .table("tellers", Messages.tellers, Messages.tellersQuery,
                        List.of(new Column("name", Messages.who), new Column("told", Messages.told),
                                new Column("confirmed", Messages.confirmed), new Column("last", Messages.lastTold)),
                        Insights.tellers(insights.stream(), request.network().root().getOwner()).stream()
                                .filter(each -> request.shows(each.party())).limit(TELLERS)
                                .map(each -> Arrays.<Object>asList(each.party().getLabel(), each.told(),
                                        each.confirmed(), each.last())).toList())
                .end();
    }

    private static List<Column> columns() {
        return List.of(new Column("on", Messages.day), new Column("title", Messages.insight),
                new Column("kind", Messages.kind), new Column("confidence", Messages.confidence),
                new Column("horizon", Messages.horizon), new Column("impact", Messages.impact),
                new Column("sources", Messages.toldBy));
    }

    private static List<Object> cells(ReportRequest request, Insight insight) {
        return Arrays.asList(insight.getCapturedOn(), Objects.toString(insight.getTitle(), ""), insight.getKind(),
                insight.getConfidence(), insight.getHorizon(), insight.getImpact(),
                names(request, insight.getSources()));
    }
}
