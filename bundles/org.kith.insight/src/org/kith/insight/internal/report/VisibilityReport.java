// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.kith.core.growth.Talks;
import org.kith.core.plot.Plot.Shape;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.ReportTable.Column;
import org.kith.model.edit.Words;
import org.kith.model.growth.Talk;
import org.kith.model.growth.TalkStatus;
import org.kith.model.growth.VisibilityItem;
import org.osgi.service.component.annotations.Component;

/** Visibility, the fifth benefit: what others could see of the owner, and how talks fare. */
@Component(service = Report.class)
public final class VisibilityReport extends NetworkReport {

    private static final List<TalkStatus> ACCEPTED = List.of(TalkStatus.ACCEPTED, TalkStatus.CONFIRMED,
            TalkStatus.DELIVERED);
    private static final int ROWS = 40;

    /** Called by Declarative Services and by the service loader. */
    public VisibilityReport() {
        super("visibility", Messages.visibility, Messages.visibilityPurpose);
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var items = request.all(VisibilityItem.class).toList();
        var talks = request.all(Talk.class).toList();
        var sections = List.of(sums(request, items, talks), details(request, items, talks));
        return content(request, () -> sections);
    }

    /** @return whether others have seen it: a talk once it was held, anything else from its day on */
    static boolean isSeen(VisibilityItem item, LocalDate on) {
        return item.getDate() != null && !item.getDate().isAfter(on)
                && (!(item instanceof Talk talk) || talk.getStatus() == TalkStatus.DELIVERED);
    }

    private static Section sums(ReportRequest request, List<VisibilityItem> items, List<Talk> talks) {
        var seen = items.stream().filter(each -> isSeen(each, request.on()) && request.covers(each.getDate())).toList();
        long accepted = talks.stream().filter(each -> ACCEPTED.contains(each.getStatus())).count();
        long refused = talks.stream().filter(each -> each.getStatus() == TalkStatus.REJECTED).count();
        var kinds = seen.stream().map(each -> Words.of(each.eClass())).distinct().sorted().toList();
        var quarters = Quarters.between(request.since(), request.on());
        var chapter = new Chapter("");
        if (items.isEmpty()) {
            chapter.say(Messages.noVisibility);
        }
        return chapter.count("seen", Messages.seen, seen.size(), overTime(request, Messages.seenQuery))
                .count("talksDelivered", Messages.talksDelivered, talks.stream()
                        .filter(each -> each.getStatus() == TalkStatus.DELIVERED).count(), Messages.talksDeliveredQuery)
                .count("talksOpen", Messages.talksOpen, talks.stream().filter(Talks::isOpen).count(),
                        Messages.talksOpenQuery)
                .figure("talksAccepted", Messages.talksAccepted, share(accepted, accepted + refused), Unit.SHARE,
                        Messages.talksAcceptedQuery)
                .plot("seenOverTime", Messages.seenOverTime, Shape.COLUMNS, Unit.COUNT,
                        overTime(request, Messages.seenQuery), kinds.isEmpty() ? List.of(new Series("", List.of()))
                                : kinds.stream().map(kind -> Quarters.count(kind, quarters, seen.stream()
                                        .filter(each -> Words.of(each.eClass()).equals(kind))
                                        .map(VisibilityItem::getDate).toList())).toList())
                .end();
    }

    private static Section details(ReportRequest request, List<VisibilityItem> items, List<Talk> talks) {
        var statuses = Arrays.stream(TalkStatus.values()).map(Words::of).toList();
        return new Chapter(Messages.inDetail)
                .plot("talksByStatus", Messages.talksByStatus, Shape.BARS, Messages.talksByStatusQuery,
                        Series.of("", statuses, name -> talks.stream()
                                .filter(each -> Words.of(each.getStatus()).equals(name)).count()))
                .table("callsForPapers", Messages.callsForPapers, Messages.callsForPapersQuery,
                        List.of(new Column("deadline", Messages.deadline), new Column("title", Messages.talk),
                                new Column("event", Messages.event)),
                        talks.stream().filter(Talks::awaitsDeadline)
                                .filter(each -> !each.getCallDeadline().isBefore(request.on()))
                                .sorted(Comparator.comparing(Talk::getCallDeadline)).limit(ROWS)
                                .map(each -> Arrays.<Object>asList(each.getCallDeadline(), each.getTitle(),
                                        eventOf(request, each))).toList())
                .table("visibilityItems", Messages.visibilityItems, Messages.visibilityItemsQuery,
                        List.of(new Column("on", Messages.day), new Column("kind", Messages.kind),
                                new Column("title", Messages.title), new Column("event", Messages.event),
                                new Column("status", Messages.status), new Column("with", Messages.with)),
                        items.stream().sorted(Comparator.comparing(VisibilityItem::getDate,
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())).reversed()).limit(ROWS)
                                .map(each -> cells(request, each)).toList())
                .end();
    }

    private static List<Object> cells(ReportRequest request, VisibilityItem item) {
        var talk = item instanceof Talk each ? each : null;
        return Arrays.asList(item.getDate(), Words.of(item.eClass()), Objects.toString(item.getTitle(), ""),
                talk == null ? null : eventOf(request, talk), talk == null ? null : talk.getStatus(),
                names(request, item.getContributors()));
    }
}
