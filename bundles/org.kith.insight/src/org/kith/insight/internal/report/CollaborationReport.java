// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Supplier;

import org.kith.core.collaboration.Collaborations;
import org.kith.core.collaboration.Complementarity;
import org.kith.core.collaboration.MutualBenefit;
import org.kith.core.pipeline.Currencies;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.Sums;
import org.kith.core.plot.Plot.Shape;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.ReportTable.Column;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Collaboration;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.HealthReview;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.osgi.service.component.annotations.Component;

/** Collaboration, the seventh benefit: what the boards are worth, and whether everybody gives and gets. */
@Component(service = Report.class)
public final class CollaborationReport extends NetworkReport {

    private static final int ROWS = 40;
    private static final int CENTS = 2;

    /** Called by Declarative Services and by the service loader. */
    public CollaborationReport() {
        super("collaboration", Messages.collaboration, Messages.collaborationPurpose);
    }

    /** What a board is worth. */
    private record Board(String name, Sums sums) {
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var currencies = new Currencies(request.network().root());
        var open = request.all(Opportunity.class).filter(Pipelines::isOpen).toList();
        var boards = request.all(Pipeline.class).map(board -> new Board(board.getName(), Sums.of(open.stream()
                .filter(each -> each.getPipeline() == board).toList(), currencies))).toList();
        var collaborations = request.all(Collaboration.class).toList();
        var money = new Unit(currencies.base(), CENTS);
        var sections = List.of(sums(collaborations, Sums.of(open, currencies), boards, money),
                details(request, collaborations, boards, money));
        return content(request, () -> sections);
    }

    private static Section sums(List<Collaboration> collaborations, Sums sums, List<Board> boards, Unit money) {
        var open = collaborations.stream().filter(Collaborations::isOpen).toList();
        var names = boards.stream().map(Board::name).toList();
        var chapter = new Chapter("");
        if (collaborations.isEmpty() && sums.count() == 0) {
            chapter.say(Messages.noCollaborations);
        }
        return chapter.count("openCollaborations", Messages.openCollaborations, open.size(),
                        Messages.openCollaborationsQuery)
                .figure("mutual", Messages.mutual, share(open.stream().filter(each -> MutualBenefit.of(each)
                        .isMutual()).count(), open.size()), Unit.SHARE, Messages.mutualQuery)
                .figure("pipelineSum", Messages.pipelineSum, sums.sum(), money, Messages.pipelineSumQuery)
                .figure("pipelineWeighted", Messages.pipelineWeighted, sums.weighted(), money,
                        Messages.pipelineWeightedQuery)
                .plot("pipelineByBoard", Messages.pipelineByBoard, Shape.BARS, money, Messages.pipelineByBoardQuery,
                        List.of(Series.of(Messages.sum, names, name -> boards.get(names.indexOf(name)).sums().sum()),
                                Series.of(Messages.weighted, names,
                                        name -> boards.get(names.indexOf(name)).sums().weighted())))
                .end();
    }

    private static Section details(ReportRequest request, List<Collaboration> collaborations, List<Board> boards,
            Unit money) {
        var statuses = Arrays.stream(CollaborationStatus.values()).map(Words::of).toList();
        return new Chapter(Messages.inDetail)
                .figure("complementarity", Messages.complementarity, collaborations.stream()
                        .filter(Collaborations::isOpen).map(Complementarity::of).map(Complementarity::value)
                        .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).average()
                        .orElse(Double.NaN), Unit.SHARE, Messages.complementarityQuery)
                .plot("collaborationsByStatus", Messages.collaborationsByStatus, Shape.BARS,
                        Messages.collaborationsByStatusQuery, Series.of("", statuses, name -> collaborations.stream()
                                .filter(each -> Words.of(each.getStatus()).equals(name)).count()))
                .table("boards", Messages.boards, Messages.pipelineByBoardQuery,
                        List.of(new Column("board", Messages.board), new Column("open", Messages.openOpportunities),
                                new Column("sum", Messages.sum, money),
                                new Column("weighted", Messages.weighted, money),
                                new Column("unknown", Messages.withoutRate)),
                        boards.stream().map(each -> List.<Object>of(each.name(), each.sums().count(),
                                each.sums().sum(), each.sums().weighted(), String.join(", ", each.sums().unknown()
                                        .stream().sorted().toList()))).toList())
                .table("collaborations", Messages.collaborations, Messages.collaborationsQuery,
                        List.of(new Column("title", Messages.collaborationTitle), new Column("status", Messages.status),
                                new Column("with", Messages.with),
                                new Column("complementarity", Messages.complementarity, Unit.SHARE),
                                new Column("health", Messages.health), new Column("missing", Messages.missing)),
                        collaborations.stream().limit(ROWS).map(each -> cells(request, each)).toList())
                .end();
    }

    private static List<Object> cells(ReportRequest request, Collaboration collaboration) {
        var owner = request.network().root().getOwner();
        var others = Collaborations.parties(collaboration).filter(party -> party != owner).toList();
        return Arrays.asList(Objects.toString(collaboration.getTitle(), ""), collaboration.getStatus(),
                names(request, others), Complementarity.of(collaboration).value().orElse(Double.NaN),
                Collaborations.lastReview(collaboration).map(HealthReview::getHealth).orElse(null),
                others.stream().allMatch(request::shows)
                        ? String.join(" ", MutualBenefit.of(collaboration).missing()) : "");
    }
}
