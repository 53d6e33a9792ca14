// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.kith.core.graph.Brokerage;
import org.kith.core.graph.Position;
import org.kith.core.graph.TieGraph;
import org.kith.core.graph.TieGraphs;
import org.kith.core.history.Touch;
import org.kith.core.people.Cadences;
import org.kith.core.people.Due;
import org.kith.core.people.DueStatus;
import org.kith.core.people.PersonRow;
import org.kith.core.plot.Plot.Shape;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.ReportTable.Column;
import org.kith.core.report.ReportTable.Named;
import org.kith.core.tie.TieClass;
import org.kith.core.tie.Ties;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Long-term relationships, the eighth benefit: who is due, how strong ties are and were, how the owner stands. */
@Component(service = Report.class)
public final class RelationshipsReport extends NetworkReport {

    private static final int ROWS = 15;
    private static final int QUARTER_DAYS = 90;
    private static final Unit CONSTRAINT = new Unit("", 3);
    private static final List<TieClass> LIVING = List.of(TieClass.STRONG, TieClass.MEDIUM, TieClass.WEAK);

    private final Ties ties;
    private final Cadences cadences;
    private final TieGraphs graphs;
    private final Brokerage brokerage;

    /** Called by the service loader of Java, where there is no OSGi. */
    public RelationshipsReport() {
        this(service(Ties.class), service(Cadences.class), service(TieGraphs.class), service(Brokerage.class));
    }

    /** Called by Declarative Services. */
    @Activate
    public RelationshipsReport(@Reference Ties ties, @Reference Cadences cadences, @Reference TieGraphs graphs,
            @Reference Brokerage brokerage) {
        super("relationships", Messages.relationships, Messages.relationshipsPurpose);
        this.ties = ties;
        this.cadences = cadences;
        this.graphs = graphs;
        this.brokerage = brokerage;
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var graph = graphs.look(request.network(), request.people(), request.on());
        return content(request, () -> told(request, graph.get()));
    }

    private List<Section> told(ReportRequest request, TieGraph graph) {
        var others = request.people().stream().filter(row -> !row.owner()).toList();
        var dues = others.stream().map(row -> cadences.due(row, request.on())).flatMap(Optional::stream).toList();
        var position = graph.owner() == TieGraph.NONE ? Position.NONE
                : brokerage.position(graph, graph.owner(), false);
        return List.of(sums(request, others, dues, position), details(request, others, dues, position));
    }

    private Section sums(ReportRequest request, List<PersonRow> others, List<Due> dues, Position position) {
        var chapter = new Chapter("");
        if (others.isEmpty()) {
            chapter.say(Messages.noPeople);
        }
        return chapter.count("people", Messages.people, others.size(), Messages.peopleQuery)
                .count("inTouch", Messages.inTouch, others.stream().filter(row -> touched(row, request.on())).count(),
                        Messages.inTouchQuery)
                .count("overdue", Messages.overdue, dues.stream().filter(due -> due.status() == DueStatus.RED).count(),
                        Messages.overdueQuery)
                .figure("constraint", Messages.constraint, position.constraint(), CONSTRAINT, Messages.constraintQuery)
                .plot("tieHistory", Messages.tieHistory, Shape.LINES, Unit.COUNT,
                        overTime(request, Messages.tieHistoryQuery), history(request, others))
                .end();
    }

    private static boolean touched(PersonRow row, LocalDate on) {
        var touches = row.touches();
        for (int i = touches.size() - 1; i >= 0; i--) {
            long day = Touch.epochDay(touches.get(i));
            if (day <= on.toEpochDay()) {
                return on.toEpochDay() - day < QUARTER_DAYS;
            }
        }
        return false;
    }

    /** At the end of each quarter, of the last one on the day itself. */
    private List<Series> history(ReportRequest request, List<PersonRow> others) {
        var quarters = Quarters.between(request.since(), request.on());
        var counts = quarters.parallelStream().map(quarter -> classes(others,
                Quarters.last(quarter).isAfter(request.on()) ? request.on() : Quarters.last(quarter))).toList();
        return LIVING.stream().map(tieClass -> Series.of(TieWords.of(tieClass), quarters,
                quarter -> counts.get(quarters.indexOf(quarter)).getOrDefault(tieClass, 0))).toList();
    }

    private Map<TieClass, Integer> classes(List<PersonRow> others, LocalDate day) {
        var counts = new EnumMap<TieClass, Integer>(TieClass.class);
        others.forEach(row -> counts.merge(tieClass(row, day), 1, Integer::sum));
        return counts;
    }

    private TieClass tieClass(PersonRow row, LocalDate day) {
        return TieClass.of(ties.value(row, day),
                !row.touches().isEmpty() && Touch.epochDay(row.touches().get(0)) <= day.toEpochDay());
    }

    private Section details(ReportRequest request, List<PersonRow> others, List<Due> dues, Position position) {
        var classes = classes(others, request.on());
        var classNames = Arrays.stream(TieClass.values()).map(TieWords::of).toList();
        return new Chapter(Messages.inDetail)
                .count("amber", Messages.amber, dues.stream().filter(due -> due.status() == DueStatus.AMBER).count(),
                        Messages.amberQuery)
                .count("green", Messages.green, dues.stream().filter(due -> due.status() == DueStatus.GREEN).count(),
                        Messages.greenQuery)
                .figure("effectiveSize", Messages.effectiveSize, position.effectiveSize(), Unit.NUMBER,
                        Messages.effectiveSizeQuery)
                .plot("tieClasses", Messages.tieClasses, Shape.BARS, Messages.tieClassesQuery, Series.of("", classNames,
                        name -> classes.getOrDefault(TieClass.values()[classNames.indexOf(name)], 0)))
                .plot("contactsOverTime", Messages.contactsOverTime, Shape.COLUMNS,
                        overTime(request, Messages.contactsOverTimeQuery), contacts(request, others))
                .table("overdueList", Messages.overdue, Messages.overdueQuery,
                        List.of(new Column("name", Messages.person), new Column("status", Messages.status),
                                new Column("reason", Messages.reason)), pressing(dues))
                .table("strongest", Messages.strongest, Messages.strongestQuery,
                        List.of(new Column("name", Messages.person), new Column("organization", Messages.organization),
                                new Column("strength", Messages.strength), new Column("tieClass", Messages.tie)),
                        strongest(request, others))
                .end();
    }

    private static Series contacts(ReportRequest request, List<PersonRow> others) {
        var quarters = Quarters.between(request.since(), request.on());
        long[] ends = quarters.stream().mapToLong(quarter -> Quarters.last(quarter).toEpochDay()).toArray();
        long[] counts = new long[ends.length];
        long begin = request.since().toEpochDay();
        for (var row : others) {
            for (int i = row.touches().size() - 1; i >= 0; i--) {
                long day = Touch.epochDay(row.touches().get(i));
                if (day < begin) {
                    break;
                } else if (day <= request.on().toEpochDay()) {
                    int place = Arrays.binarySearch(ends, day);
                    counts[place < 0 ? -place - 1 : place]++;
                }
            }
        }
        return Series.of("", quarters, quarter -> counts[quarters.indexOf(quarter)]);
    }

    private static List<List<Object>> pressing(List<Due> dues) {
        return dues.stream().filter(due -> due.status() == DueStatus.RED)
                .sorted(Comparator.comparingInt(Due::days).reversed().thenComparing(Due::name)).limit(ROWS)
                .map(due -> List.<Object>of(due.name(), new Named(due.status().name(), Messages.red), due.reason()))
                .toList();
    }

    private List<List<Object>> strongest(ReportRequest request, List<PersonRow> others) {
        record Tie(PersonRow row, double value) {
        }
        var all = new ArrayList<Tie>(others.size());
        others.forEach(row -> all.add(new Tie(row, ties.value(row, request.on()))));
        return all.stream().filter(tie -> tie.value() > 0).sorted(Comparator.comparingDouble(Tie::value).reversed()
                .thenComparing(tie -> tie.row().name())).limit(ROWS)
                .map(tie -> List.<Object>of(tie.row().name(), tie.row().organization(), tie.value(),
                        TieWords.named(TieClass.of(tie.value(), true)))).toList();
    }
}
