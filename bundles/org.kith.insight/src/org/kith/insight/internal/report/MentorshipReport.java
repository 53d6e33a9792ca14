// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.kith.core.mentorship.AdviceRecord;
import org.kith.core.mentorship.GoalProgress;
import org.kith.core.mentorship.Mentorships;
import org.kith.core.plot.Plot.Shape;
import org.kith.core.plot.Point;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.ReportTable.Column;
import org.kith.model.contacts.Task;
import org.kith.model.mentorship.Advice;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.MentoringGoal;
import org.kith.model.mentorship.Mentorship;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.mentorship.ProgressMode;
import org.kith.model.mentorship.SessionStatus;
import org.osgi.service.component.annotations.Component;

/** Mentorship, the fourth benefit: how goals come along, and how much of the advice is applied. */
@Component(service = Report.class)
public final class MentorshipReport extends NetworkReport {

    private static final int GOALS = 6;
    private static final int ROWS = 25;

    /** Called by Declarative Services and by the service loader. */
    public MentorshipReport() {
        super("mentorship", Messages.mentorship, Messages.mentorshipPurpose);
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var mentorships = request.all(Mentorship.class).toList();
        var sections = List.of(sums(request, mentorships), details(request, mentorships));
        return content(request, () -> sections);
    }

    private static Stream<MentoringGoal> goals(List<Mentorship> mentorships) {
        return mentorships.stream().flatMap(each -> each.getGoals().stream())
                .filter(goal -> goal.getStatus() != GoalStatus.DROPPED);
    }

    private static List<Advice> advice(List<Mentorship> mentorships) {
        return mentorships.stream().flatMap(each -> each.getSessions().stream())
                .flatMap(session -> session.getAdvice().stream()).toList();
    }

    private static Section sums(ReportRequest request, List<Mentorship> mentorships) {
        var advice = advice(mentorships);
        long applied = advice.stream().filter(each -> each.getStatus() == AdviceStatus.APPLIED).count();
        var chapter = new Chapter("");
        if (mentorships.isEmpty()) {
            chapter.say(Messages.noMentorships);
        }
        return chapter.count("openMentorships", Messages.openMentorships, mentorships.stream()
                        .filter(Mentorships::isOpen).count(), Messages.openMentorshipsQuery)
                .figure("goalProgress", Messages.goalProgress, goals(mentorships)
                        .mapToDouble(goal -> GoalProgress.of(goal).orElse(0)).average().orElse(Double.NaN), Unit.SHARE,
                        Messages.goalProgressQuery)
                .count("advice", Messages.advice, advice.size(), Messages.adviceQuery)
                .figure("adviceApplied", Messages.adviceApplied, share(applied, advice.size()), Unit.SHARE,
                        Messages.adviceAppliedQuery)
                .plot("goalSeries", Messages.goalSeries, Shape.LINES, Unit.SHARE,
                        overTime(request, Messages.goalSeriesQuery), series(request, mentorships))
                .end();
    }

    private static List<Series> series(ReportRequest request, List<Mentorship> mentorships) {
        var series = goals(mentorships).map(goal -> new Series(Objects.toString(goal.getSpecific(), ""),
                goal.getProgressMode() == ProgressMode.TASK_BASED ? doneTasks(request, goal) : entries(request, goal)))
                .filter(each -> !each.points().isEmpty()).limit(GOALS).toList();
        return series.isEmpty() ? List.of(new Series("", List.of())) : series;
    }

    private static List<Point> entries(ReportRequest request, MentoringGoal goal) {
        return goal.getEntries().stream().filter(entry -> request.covers(entry.getOn()))
                .map(entry -> Point.on(entry.getOn(), GoalProgress.part(goal, entry))).toList();
    }

    /** Each task that is done is one step. */
    private static List<Point> doneTasks(ReportRequest request, MentoringGoal goal) {
        var points = new ArrayList<Point>();
        var days = goal.getActions().stream().map(Task::getCompleted).filter(Objects::nonNull)
                .map(completed -> LocalDate.ofInstant(completed, ZoneId.systemDefault())).sorted().toList();
        for (int done = 0; done < days.size(); done++) {
            boolean last = done + 1 == days.size() || !days.get(done + 1).equals(days.get(done));
            if (last && request.covers(days.get(done))) {
                points.add(Point.on(days.get(done), Math.min(1, share(done + 1.0, goal.getActions().size()))));
            }
        }
        return points;
    }

    private static Section details(ReportRequest request, List<Mentorship> mentorships) {
        var sessions = mentorships.stream().flatMap(each -> each.getSessions().stream())
                .filter(session -> session.getStatus() == SessionStatus.HELD).map(session -> LocalDate.ofInstant(
                        session.getStart(), ZoneId.systemDefault())).toList();
        return new Chapter(Messages.inDetail)
                .count("completedMentorships", Messages.completedMentorships, mentorships.stream()
                        .filter(each -> each.getStatus() == MentorshipStatus.COMPLETED).count(),
                        Messages.completedMentorshipsQuery)
                .count("goals", Messages.goals, goals(mentorships).count(), Messages.goalsQuery)
                .count("goalsAchieved", Messages.goalsAchieved, goals(mentorships)
                        .filter(goal -> goal.getStatus() == GoalStatus.ACHIEVED).count(), Messages.goalsAchievedQuery)
                .count("mentoringSessions", Messages.mentoringSessions, sessions.size(),
                        Messages.mentoringSessionsQuery)
                .plot("sessionsOverTime", Messages.sessionsOverTime, Shape.COLUMNS,
                        overTime(request, Messages.sessionsOverTimeQuery), Quarters.count("",
                                Quarters.between(request.since(), request.on()), sessions))
                .table("goalList", Messages.goals, Messages.goalsQuery,
                        List.of(new Column("goal", Messages.goal), new Column("with", Messages.with),
                                new Column("status", Messages.status),
                                new Column("progress", Messages.progress, Unit.SHARE), new Column("due", Messages.due)),
                        mentorships.stream().flatMap(each -> goals(List.of(each))
                                .map(goal -> cells(request, each, goal))).limit(ROWS).toList())
                .table("adviceList", Messages.adviceByMentor, Messages.adviceByMentorQuery,
                        List.of(new Column("name", Messages.mentor), new Column("topic", Messages.topic),
                                new Column("given", Messages.given), new Column("tried", Messages.tried),
                                new Column("applied", Messages.applied)), advice(request, mentorships))
                .end();
    }

    private static List<Object> cells(ReportRequest request, Mentorship mentorship, MentoringGoal goal) {
        var owner = request.network().root().getOwner();
        var others = Mentorships.people(mentorship).filter(person -> person != owner).toList();
        return Arrays.asList(Objects.toString(goal.getSpecific(), ""), names(request, others), goal.getStatus(),
                asNumber(GoalProgress.of(goal)), goal.getDue());
    }

    private static Double asNumber(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static List<List<Object>> advice(ReportRequest request, List<Mentorship> mentorships) {
        return AdviceRecord.of(mentorships.stream()).stream()
                .filter(each -> request.network().find(each.mentor()).filter(request::shows).isPresent())
                .sorted(Comparator.comparingInt(AdviceRecord::given).reversed()).limit(ROWS)
                .map(each -> Arrays.<Object>asList(each.mentorName(), each.topic(), each.given(), each.tried(),
                        each.applied())).toList();
    }
}
