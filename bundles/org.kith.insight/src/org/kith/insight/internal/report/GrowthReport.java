// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.growth.ConfidenceTrend;
import org.kith.core.growth.SkillGap;
import org.kith.core.plot.Plot.Shape;
import org.kith.core.plot.Point;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.ReportTable.Column;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.contacts.SkillClaim;
import org.kith.model.edit.Words;
import org.kith.model.growth.Achievement;
import org.kith.model.growth.ConfidenceEntry;
import org.kith.model.growth.Feedback;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.TargetRole;
import org.osgi.service.component.annotations.Component;

/** Confidence and growth, the ninth benefit: how confidence goes, what was achieved, what is still to be learned. */
@Component(service = Report.class)
public final class GrowthReport extends NetworkReport {

    private static final int ROWS = 40;
    private static final int SUBJECTS = 6;
    private static final int TEACHERS = 3;
    private static final Unit PER_ENTRY = new Unit(Messages.perEntry, 1);

    /** Called by Declarative Services and by the service loader. */
    public GrowthReport() {
        super("growth", Messages.growth, Messages.growthPurpose);
    }

    /** What was entered and may be shown. */
    private record Journal(List<Achievement> achievements, List<Feedback> feedback, List<ConfidenceTrend> confidence,
            List<SkillClaim> skills) {

        static Journal of(ReportRequest request) {
            var owner = request.network().root().getOwner();
            return new Journal(request.all(Achievement.class).filter(each -> !each.getDate().isAfter(request.on()))
                    .toList(), request.all(Feedback.class).filter(each -> !each.getDate().isAfter(request.on()))
                    .toList(), ConfidenceTrend.of(request.all(ConfidenceEntry.class)
                            .filter(each -> !each.getDate().isAfter(request.on()))
                            .filter(each -> each.getSkill() == null || request.shows(each.getSkill()))),
                    owner == null ? List.of() : owner.getSkillClaims().stream()
                            .filter(claim -> claim.getSkill() != null && request.shows(claim.getSkill())).toList());
        }

        long praise() {
            return feedback.stream().filter(each -> each.getKind() == FeedbackKind.PRAISE).count();
        }

        boolean isEmpty() {
            return achievements.isEmpty() && feedback.isEmpty() && confidence.isEmpty();
        }

        /** The subject that was looked at most often tells most. */
        ConfidenceTrend main() {
            return confidence.stream().max(Comparator.comparingInt(each -> each.points().size())).orElse(null);
        }
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var journal = Journal.of(request);
        var sections = List.of(sums(request, journal), overTime(request, journal), skills(request, journal),
                lists(request, journal));
        return content(request, () -> sections);
    }

    private static Section sums(ReportRequest request, Journal journal) {
        var chapter = new Chapter("");
        var main = journal.main();
        var subject = main == null ? Messages.aSubject : main.subject();
        if (journal.isEmpty()) {
            chapter.say(Messages.noGrowth);
        }
        return chapter.figure("confidence", Messages.confidenceLast, main == null ? Double.NaN : main.last(),
                        Unit.COUNT, NLS.bind(Messages.confidenceLastQuery, subject))
                .figure("confidenceTrend", Messages.confidenceTrend, main == null ? Double.NaN
                        : main.perEntry().orElse(Double.NaN), PER_ENTRY,
                        NLS.bind(Messages.confidenceTrendQuery, subject))
                .count("achievements", Messages.achievements, journal.achievements().size(), Messages.achievementsQuery)
                .figure("praise", Messages.praiseShare, share(journal.praise(), journal.feedback().size()), Unit.SHARE,
                        Messages.praiseShareQuery)
                .plot("confidenceSeries", Messages.confidenceSeries, Shape.LINES, Unit.COUNT,
                        overTime(request, Messages.confidenceSeriesQuery), confidence(request, journal))
                .end();
    }

    private static List<Series> confidence(ReportRequest request, Journal journal) {
        var series = journal.confidence().stream().map(trend -> new Series(trend.subject(), trend.points().stream()
                .filter(point -> request.covers(point.on())).map(point -> Point.on(point.on(), point.score()))
                .toList())).filter(each -> !each.points().isEmpty()).limit(SUBJECTS).toList();
        return series.isEmpty() ? List.of(new Series("", List.of())) : series;
    }

    private static Section overTime(ReportRequest request, Journal journal) {
        var quarters = Quarters.between(request.since(), request.on());
        return new Chapter(Messages.achievedAndHeard)
                .count("feedback", Messages.feedback, journal.feedback().size(), Messages.feedbackQuery)
                .plot("achievementsOverTime", Messages.achievementsOverTime, Shape.COLUMNS,
                        overTime(request, Messages.achievementsOverTimeQuery), Quarters.count("", quarters,
                                journal.achievements().stream().map(Achievement::getDate).toList()))
                .plot("feedbackOverTime", Messages.feedbackOverTime, Shape.COLUMNS, Unit.COUNT,
                        overTime(request, Messages.feedbackOverTimeQuery), Arrays.stream(FeedbackKind.values())
                                .map(kind -> Quarters.count(Words.of(kind), quarters, journal.feedback().stream()
                                        .filter(each -> each.getKind() == kind).map(Feedback::getDate).toList()))
                                .toList())
                .end();
    }

    private static Section skills(ReportRequest request, Journal journal) {
        var claims = journal.skills();
        var names = claims.stream().map(claim -> claim.getSkill().getName()).toList();
        var wanted = claims.stream().filter(SkillClaim::isWantsToLearn).map(SkillClaim::getSkill).toList();
        var gaps = gaps(request);
        return new Chapter(Messages.skillProfile)
                .count("skills", Messages.skills, claims.size(), Messages.skillsQuery)
                .count("skillGap", Messages.skillGap, wanted.size(), Messages.skillGapQuery)
                .count("roleGap", Messages.roleGap, gaps.size(), Messages.roleGapQuery)
                .plot("skillLevels", Messages.skillLevels, Shape.BARS, Messages.skillLevelsQuery, Series.of("", names,
                        name -> claims.get(names.indexOf(name)).getLevel().getValue()))
                .table("skillList", Messages.skills, Messages.skillsQuery,
                        List.of(new Column("skill", Messages.skill), new Column("level", Messages.level),
                                new Column("evidence", Messages.evidence)),
                        claims.stream().map(claim -> Arrays.<Object>asList(claim.getSkill().getName(), claim.getLevel(),
                                claim.getEvidence())).toList())
                .table("skillGaps", Messages.skillGap, Messages.skillGapQuery,
                        List.of(new Column("skill", Messages.skill), new Column("teachers", Messages.teachers)),
                        wanted.stream().map(skill -> List.<Object>of(skill.getName(), teachers(request, skill)))
                                .toList())
                .table("roleGaps", Messages.roleGap, Messages.roleGapQuery,
                        List.of(new Column("role", Messages.role), new Column("skill", Messages.skill),
                                new Column("asked", Messages.asked), new Column("own", Messages.own),
                                new Column("levels", Messages.levelsToGo), new Column("teachers", Messages.teachers)),
                        gaps)
                .end();
    }

    /** @return a row for each skill that a target role asks for and the owner has yet to learn */
    private static List<List<Object>> gaps(ReportRequest request) {
        var owner = request.network().root().getOwner();
        return request.all(TargetRole.class).flatMap(role -> SkillGap.of(owner, role).stream()
                .filter(gap -> gap.isOpen() && request.shows(gap.skill()))
                .map(gap -> List.<Object>of(role.getName(), gap.skill().getName(), gap.asked(), gap.own(),
                        gap.levels(), teachers(request, gap.skill())))).toList();
    }

    /** @return who can teach a skill, those who said so and experts first */
    private static String teachers(ReportRequest request, Skill skill) {
        var root = request.network().root();
        return SkillGap.teachers(request.shown(root.getPeople()).filter(person -> person != root.getOwner()), skill)
                .stream().limit(TEACHERS).map(Person::getLabel).collect(Collectors.joining(", "));
    }

    private static Section lists(ReportRequest request, Journal journal) {
        return new Chapter(Messages.inDetail)
                .table("confidenceList", Messages.confidenceSeries, Messages.confidenceListQuery,
                        List.of(new Column("subject", Messages.subject), new Column("entries", Messages.entries),
                                new Column("last", Messages.lastEntry), new Column("trend", Messages.trend, PER_ENTRY)),
                        journal.confidence().stream().map(each -> Arrays.<Object>asList(each.subject(),
                                each.points().size(), each.last(), asNumber(each.perEntry()))).toList())
                .table("achievementList", Messages.achievements, Messages.achievementsQuery,
                        List.of(new Column("on", Messages.day), new Column("title", Messages.achievement),
                                new Column("result", Messages.result), new Column("skills", Messages.skills),
                                new Column("corroboratedBy", Messages.corroboratedBy)),
                        journal.achievements().stream().sorted(Comparator.comparing(Achievement::getDate).reversed())
                                .limit(ROWS).map(each -> Arrays.<Object>asList(each.getDate(), each.getTitle(),
                                        each.getResult(), skills(request, each.getSkills()),
                                        names(request, each.getCorroboratedBy()))).toList())
                .table("feedbackList", Messages.feedback, Messages.feedbackQuery,
                        List.of(new Column("on", Messages.day), new Column("kind", Messages.kind),
                                new Column("from", Messages.from), new Column("text", Messages.text)),
                        journal.feedback().stream().sorted(Comparator.comparing(Feedback::getDate).reversed())
                                .limit(ROWS).map(each -> Arrays.<Object>asList(each.getDate(), each.getKind(),
                                        name(request, each.getFrom()), Objects.toString(each.getText(), "")))
                                .toList())
                .end();
    }

    private static String skills(ReportRequest request, List<Skill> skills) {
        return request.shown(skills).map(Skill::getName).collect(Collectors.joining(", "));
    }

    private static Double asNumber(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
