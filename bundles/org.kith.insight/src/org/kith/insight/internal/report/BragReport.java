// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.kith.core.growth.Quarter;
import org.kith.core.plot.Plot.Shape;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.model.edit.Words;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.Talk;
import org.kith.model.growth.VisibilityItem;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.RecommendationStatus;
import org.osgi.service.component.annotations.Component;

/** What the owner can be proud of, quarter by quarter: achievements, praise, recommendations, what others saw. */
@Component(service = Report.class)
public final class BragReport extends NetworkReport {

    /** Called by Declarative Services and by the service loader. */
    public BragReport() {
        super("brag", Messages.brag, Messages.bragPurpose);
    }

    /** All of it, the oldest first. */
    private record Pride(List<Achievement> achievements, List<Feedback> praise, List<Recommendation> recommendations,
            List<VisibilityItem> seen) {

        static Pride of(ReportRequest request) {
            var owner = request.network().root().getOwner();
            return new Pride(dated(request, request.all(Achievement.class), Achievement::getDate),
                    dated(request, request.all(Feedback.class).filter(each -> each.getKind() == FeedbackKind.PRAISE),
                            Feedback::getDate),
                    dated(request, request.all(Recommendation.class).filter(each -> each.getSubject() == owner
                            && each.getStatus() == RecommendationStatus.VISIBLE), Recommendation::getDate),
                    dated(request, request.all(VisibilityItem.class).filter(each -> VisibilityReport.isSeen(each,
                            request.on())), VisibilityItem::getDate));
        }

        private static <T> List<T> dated(ReportRequest request, Stream<T> things, Function<T, LocalDate> day) {
            return things.filter(each -> request.covers(day.apply(each))).sorted(Comparator.comparing(day)).toList();
        }

        boolean isEmpty() {
            return Stream.of(achievements, praise, recommendations, seen).allMatch(Collection::isEmpty);
        }
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var pride = Pride.of(request);
        var sections = new ArrayList<Section>();
        sections.add(sums(request, pride));
        Quarters.between(request.since(), request.on()).reversed().stream()
                .map(quarter -> section(request, pride, quarter)).filter(each -> !each.passages().isEmpty())
                .forEach(sections::add);
        return content(request, () -> sections);
    }

    private static Section sums(ReportRequest request, Pride pride) {
        var quarters = Quarters.between(request.since(), request.on());
        var chapter = new Chapter("");
        if (pride.isEmpty()) {
            chapter.say(Messages.noBrag);
        }
        return chapter.count("bragAchievements", Messages.achievements, pride.achievements().size(),
                        overTime(request, Messages.bragAchievementsQuery))
                .count("bragPraise", Messages.praise, pride.praise().size(),
                        overTime(request, Messages.bragPraiseQuery))
                .count("bragRecommendations", Messages.recommendations, pride.recommendations().size(),
                        overTime(request, Messages.bragRecommendationsQuery))
                .count("seen", Messages.seen, pride.seen().size(), overTime(request, Messages.seenQuery))
                .plot("bragOverTime", Messages.bragOverTime, Shape.COLUMNS,
                        overTime(request, Messages.bragOverTimeQuery),
                        Quarters.count(Messages.achievements, quarters, pride.achievements().stream()
                                .map(Achievement::getDate).toList()),
                        Quarters.count(Messages.praise, quarters, pride.praise().stream().map(Feedback::getDate)
                                .toList()))
                .end();
    }

    private static Section section(ReportRequest request, Pride pride, Quarter quarter) {
        var chapter = new Chapter(quarter.toString());
        pride.achievements().stream().filter(each -> Quarter.of(each.getDate()).equals(quarter))
                .forEach(each -> chapter.say(each.getTitle(), story(request, each)));
        say(chapter, Messages.praise, pride.praise().stream().filter(each -> Quarter.of(each.getDate()).equals(quarter))
                .map(each -> quote(each.getText(), name(request, each.getFrom()), each.getDate())));
        say(chapter, Messages.recommendations, pride.recommendations().stream()
                .filter(each -> Quarter.of(each.getDate()).equals(quarter))
                .map(each -> quote(each.getText(), name(request, each.getAuthor()), each.getDate())));
        say(chapter, Messages.seen, pride.seen().stream().filter(each -> Quarter.of(each.getDate()).equals(quarter))
                .map(each -> line(request, each)));
        return chapter.end();
    }

    private static void say(Chapter chapter, String heading, Stream<String> lines) {
        var said = lines.toArray(String[]::new);
        if (said.length > 0) {
            chapter.say(heading, said);
        }
    }

    /** In the order of STAR: situation, task, action, result. */
    private static String[] story(ReportRequest request, Achievement achievement) {
        var lines = Stream.of(part(Messages.starSituation, achievement.getSituation()),
                part(Messages.starTask, achievement.getTask()), part(Messages.starAction, achievement.getAction()),
                part(Messages.starResult, achievement.getResult()),
                part(Messages.starWitnesses, names(request, achievement.getCorroboratedBy())),
                part(Messages.starEvidence, String.join(", ", achievement.getEvidence())))
                .filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty() ? new String[] {achievement.getDate().toString()} : lines.toArray(String[]::new);
    }

    private static String part(String pattern, String text) {
        return text == null || text.isBlank() ? "" : NLS.bind(pattern, text.strip());
    }

    private static String quote(String text, String from, LocalDate day) {
        return from.isEmpty() ? NLS.bind(Messages.quoteOfNobody, Objects.toString(text, ""), day)
                : NLS.bind(Messages.quote, new Object[] {Objects.toString(text, ""), from, day});
    }

    private static String line(ReportRequest request, VisibilityItem item) {
        var event = item instanceof Talk talk ? eventOf(request, talk) : null;
        return NLS.bind(event == null ? Messages.seenLine : Messages.seenAt,
                new Object[] {Words.of(item.eClass()), item.getTitle(), item.getDate(), event});
    }
}
