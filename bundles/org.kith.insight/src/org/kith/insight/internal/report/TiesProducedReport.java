// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.people.PersonRow;
import org.kith.core.pipeline.Pipelines;
import org.kith.core.pipeline.TiesProduced;
import org.kith.core.pipeline.TiesProduced.Door;
import org.kith.core.pipeline.TiesProduced.Part;
import org.kith.core.plot.Plot.Shape;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.ReportTable.Column;
import org.kith.core.tie.TieClass;
import org.kith.core.tie.Ties;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.SourceKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opportunities, the first benefit: what came of the owner’s ties, by class of tie and by kind of source. */
@Component(service = Report.class)
public final class TiesProducedReport extends NetworkReport {

    private final Ties ties;

    /** Called by the service loader of Java, where there is no OSGi. */
    public TiesProducedReport() {
        this(service(Ties.class));
    }

    /** Called by Declarative Services. */
    @Activate
    public TiesProducedReport(@Reference Ties ties) {
        super("ties-produced", Messages.tiesProduced, Messages.tiesProducedPurpose);
        this.ties = ties;
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var opportunities = request.all(Opportunity.class).toList();
        var rows = opportunities.isEmpty() ? Map.<UUID, PersonRow>of() : request.people().stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        var produced = TiesProduced.of(request.network().root(), opportunities, (person, day) ->
                rows.containsKey(person.getId()) ? ties.strength(rows.get(person.getId()), day).tieClass() : null);
        long open = opportunities.stream().filter(Pipelines::isOpen).count();
        return content(request, () -> List.of(sums(produced, open), details(produced, rows)));
    }

    private static Section sums(TiesProduced produced, long open) {
        var chapter = new Chapter("");
        say(produced, chapter);
        return chapter.count("opportunities", Messages.opportunities, produced.opportunities(),
                        Messages.opportunitiesQuery)
                .count("won", Messages.won, produced.won(), Messages.wonQuery)
                .count("openOpportunities", Messages.openOpportunities, open, Messages.openOpportunitiesQuery)
                .figure("pathLength", Messages.pathLength, produced.lengthOfWon() == 0 ? Double.NaN
                        : produced.lengthOfWon(), new Unit(Messages.ties, 2), Messages.pathLengthQuery)
                .plot("byClass", Messages.byClass, Shape.BARS, Messages.classesQuery,
                        Series.of(Messages.opportunities, names(), name -> part(produced, name).opportunities()),
                        Series.of(Messages.won, names(), name -> part(produced, name).won()))
                .end();
    }

    private static List<String> names() {
        return Arrays.stream(TieClass.values()).map(TieWords::of).toList();
    }

    private static Part<TieClass> part(TiesProduced produced, String name) {
        return produced.classes().stream().filter(part -> TieWords.of(part.value()).equals(name)).findFirst()
                .orElseThrow();
    }

    private static void say(TiesProduced produced, Chapter chapter) {
        if (produced.opportunities() == 0) {
            chapter.say(Messages.noOpportunities);
            return;
        }
        chapter.say(NLS.bind(Messages.wonOf, produced.won(), produced.opportunities()));
        produced.kinds().stream().filter(part -> part.won() > 0).forEach(part -> chapter.say(NLS.bind(
                Messages.wonThrough, new Object[] {part.won(), produced.won(),
                    Words.of(part.value()).toLowerCase(Locale.getDefault())})));
        if (produced.lengthOfWon() > 0) {
            chapter.say(NLS.bind(Messages.wayLength, Unit.NUMBER.text(produced.lengthOfWon())));
        }
    }

    private static Section details(TiesProduced produced, Map<UUID, PersonRow> rows) {
        var kinds = produced.kinds();
        return new Chapter(Messages.whoOpenedDoors)
                .plot("bySource", Messages.bySource, Shape.BARS, Messages.sourcesQuery,
                        Series.of(Messages.opportunities, kinds.stream().map(each -> Words.of(each.value())).toList(),
                                name -> kind(kinds, name).opportunities()),
                        Series.of(Messages.won, kinds.stream().map(each -> Words.of(each.value())).toList(),
                                name -> kind(kinds, name).won()))
                .table("classes", Messages.byClass, Messages.classesQuery, columns("tieClass", Messages.tie),
                        produced.classes().stream().map(part -> cells(TieWords.named(part.value()), part)).toList())
                .table("sources", Messages.bySource, Messages.sourcesQuery, columns("kind", Messages.source),
                        kinds.stream().map(part -> cells(part.value(), part)).toList())
                .table("doors", Messages.doors, Messages.doorsQuery, doorColumns(),
                        produced.doors().stream().map(door -> cells(door, rows)).toList())
                .end();
    }

    private static Part<SourceKind> kind(List<Part<SourceKind>> kinds, String name) {
        return kinds.stream().filter(part -> Words.of(part.value()).equals(name)).findFirst().orElseThrow();
    }

    private static List<Column> columns(String key, String title) {
        return List.of(new Column(key, title), new Column("opportunities", Messages.opportunities),
                new Column("won", Messages.won), new Column("share", Messages.shareOfWon, Unit.SHARE));
    }

    private static List<Object> cells(Object value, Part<?> part) {
        return Arrays.asList(value, part.opportunities(), part.won(), part.share());
    }

    private static List<Column> doorColumns() {
        return List.of(new Column("opportunity", ""), new Column("title", Messages.opportunity),
                new Column("won", Messages.won), new Column("kind", Messages.source), new Column("person", ""),
                new Column("name", Messages.person), new Column("tieClass", Messages.tie),
                new Column("pathLength", Messages.pathLength));
    }

    /** Of somebody who may not be seen, nothing is told. */
    private static List<Object> cells(Door door, Map<UUID, PersonRow> rows) {
        boolean seen = door.person() != null && rows.containsKey(door.person());
        var cells = new ArrayList<Object>(Arrays.asList(door.opportunity(), door.title(), door.won(), door.kind()));
        cells.addAll(seen ? List.of(door.person(), door.name()) : Arrays.asList(null, null));
        cells.add(door.tieClass() == null ? null : TieWords.named(door.tieClass()));
        cells.add(door.length());
        return cells;
    }
}
