// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.kith.core.graph.Brokerage;
import org.kith.core.graph.TieGraphs;
import org.kith.core.people.Cadences;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.tie.Ties;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The state of the network: of each of the nine benefits the figures that matter most, and a plot. */
@Component(service = Report.class)
public final class StateReport extends NetworkReport {

    private static final int FIGURES = 4;

    private final List<Report> benefits;

    /** Called by the service loader of Java, where there is no OSGi. */
    public StateReport() {
        this(service(Ties.class), service(Cadences.class), service(TieGraphs.class), service(Brokerage.class));
    }

    /** Called by Declarative Services. */
    @Activate
    public StateReport(@Reference Ties ties, @Reference Cadences cadences, @Reference TieGraphs graphs,
            @Reference Brokerage brokerage) {
        super("state", Messages.state, Messages.statePurpose);
        benefits = List.of(new TiesProducedReport(ties), new SupportReport(), new InsightsReport(),
                new MentorshipReport(), new VisibilityReport(), new ReferralsReport(), new CollaborationReport(),
                new RelationshipsReport(ties, cadences, graphs, brokerage), new GrowthReport());
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var contents = benefits.stream().map(report -> Map.entry(report, report.look(request))).toList();
        return content(request, () -> contents.stream().map(each -> first(each.getKey(), each.getValue().get()))
                .toList());
    }

    private static Section first(Report report, ReportContent content) {
        var first = content.sections().getFirst();
        return new Section(report.title(), List.of(), first.figures().stream().limit(FIGURES).toList(), first.plots(),
                List.of());
    }
}
