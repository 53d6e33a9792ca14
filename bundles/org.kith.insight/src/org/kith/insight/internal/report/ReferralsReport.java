// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.kith.core.pipeline.ReferralSuccess;
import org.kith.core.plot.Plot.Shape;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.ReportTable.Column;
import org.kith.model.contacts.Introduction;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Person;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.Recommendation;
import org.kith.model.pipeline.Referral;
import org.kith.model.pipeline.ReferralStatus;
import org.osgi.service.component.annotations.Component;

/** Referrals, the sixth benefit: how far they came, in both directions, and what people say of one another. */
@Component(service = Report.class)
public final class ReferralsReport extends NetworkReport {

    private static final Set<ReferralStatus> SUBMITTED = EnumSet.of(ReferralStatus.SUBMITTED,
            ReferralStatus.ACKNOWLEDGED, ReferralStatus.INTERVIEWING, ReferralStatus.SUCCESS,
            ReferralStatus.UNSUCCESSFUL);
    private static final Set<ReferralStatus> INTERVIEWED = EnumSet.of(ReferralStatus.INTERVIEWING,
            ReferralStatus.SUCCESS);
    private static final int ROWS = 25;

    /** Called by Declarative Services and by the service loader. */
    public ReferralsReport() {
        super("referrals", Messages.referrals, Messages.referralsPurpose);
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var owner = request.network().root().getOwner();
        var referrals = request.all(Referral.class).toList();
        var received = referrals.stream().filter(each -> each.getCandidate() == owner).toList();
        var given = referrals.stream().filter(each -> each.getReferrer() == owner).toList();
        var sections = List.of(sums(received, given), details(request, received));
        return content(request, () -> sections);
    }

    private static Section sums(List<Referral> received, List<Referral> given) {
        var chapter = new Chapter("");
        if (received.isEmpty() && given.isEmpty()) {
            chapter.say(Messages.noReferrals);
        }
        return chapter.count("referralsReceived", Messages.referralsReceived, received.size(),
                        Messages.referralsReceivedQuery)
                .count("referralsGiven", Messages.referralsGiven, given.size(), Messages.referralsGivenQuery)
                .figure("referralSuccess", Messages.referralSuccess, ReferralSuccess.of(received.stream()).rate()
                        .orElse(Double.NaN), Unit.SHARE, Messages.referralSuccessQuery)
                .figure("referralSuccessGiven", Messages.referralSuccessGiven, ReferralSuccess.of(given.stream())
                        .rate().orElse(Double.NaN), Unit.SHARE, Messages.referralSuccessGivenQuery)
                .plot("referralFunnel", Messages.referralFunnel, Shape.BARS, Messages.referralFunnelQuery,
                        funnel(Messages.received, received), funnel(Messages.given, given))
                .end();
    }

    private static Series funnel(String name, List<Referral> referrals) {
        var steps = List.of(ReferralStatus.ASKED, ReferralStatus.SUBMITTED, ReferralStatus.INTERVIEWING,
                ReferralStatus.SUCCESS);
        var names = steps.stream().map(Words::of).toList();
        return Series.of(name, names, step -> referrals.stream()
                .filter(each -> reached(each, steps.get(names.indexOf(step)))).count());
    }

    private static boolean reached(Referral referral, ReferralStatus step) {
        return switch (step) {
            case ASKED -> true;
            case SUBMITTED -> referral.getSubmittedOn() != null || SUBMITTED.contains(referral.getStatus());
            case INTERVIEWING -> INTERVIEWED.contains(referral.getStatus());
            default -> referral.getStatus() == step;
        };
    }

    private static Section details(ReportRequest request, List<Referral> received) {
        var root = request.network().root();
        var owner = root.getOwner();
        var introductions = request.shown(root.getIntroductions()).toList();
        var recommendations = request.all(Recommendation.class).toList();
        var endorsements = request.all(Endorsement.class).toList();
        return new Chapter(Messages.introductionsAndPraise)
                .count("introductions", Messages.introductions, introductions.size(), Messages.introductionsQuery)
                .count("introductionsMet", Messages.introductionsMet, introductions.stream()
                        .filter(each -> each.getStatus() == IntroductionStatus.MET).count(),
                        Messages.introductionsMetQuery)
                .count("recommendationsReceived", Messages.recommendationsReceived,
                        count(recommendations, Recommendation::getSubject, owner),
                        Messages.recommendationsReceivedQuery)
                .count("recommendationsGiven", Messages.recommendationsGiven,
                        count(recommendations, Recommendation::getAuthor, owner), Messages.recommendationsGivenQuery)
                .count("endorsementsReceived", Messages.endorsementsReceived,
                        count(endorsements, Endorsement::getEndorsee, owner), Messages.endorsementsReceivedQuery)
                .count("endorsementsGiven", Messages.endorsementsGiven,
                        count(endorsements, Endorsement::getEndorser, owner), Messages.endorsementsGivenQuery)
                .plot("introductionFunnel", Messages.introductionFunnel, Shape.BARS, Messages.introductionFunnelQuery,
                        introductionFunnel(introductions))
                .table("referrers", Messages.referrers, Messages.referrersQuery,
                        List.of(new Column("name", Messages.person), new Column("referrals", Messages.referrals),
                                new Column("succeeded", Messages.succeeded),
                                new Column("rate", Messages.rate, Unit.SHARE)), referrers(request, received))
                .table("endorsedSkills", Messages.endorsedSkills, Messages.endorsedSkillsQuery,
                        List.of(new Column("skill", Messages.skill), new Column("endorsements", Messages.endorsements)),
                        skills(request, endorsements))
                .end();
    }

    private static <T> long count(List<T> things, Function<T, Person> side, Person owner) {
        return things.stream().filter(each -> side.apply(each) == owner).count();
    }

    private static Series introductionFunnel(List<Introduction> introductions) {
        var steps = List.of(IntroductionStatus.REQUESTED, IntroductionStatus.CONSENT_PENDING, IntroductionStatus.MADE,
                IntroductionStatus.MET);
        var names = steps.stream().map(Words::of).toList();
        return Series.of("", names, name -> introductions.stream().mapToInt(each -> furthest(each, steps))
                .filter(step -> step >= names.indexOf(name)).count());
    }

    /** What was declined or came to nothing was at least asked for. */
    private static int furthest(Introduction introduction, List<IntroductionStatus> steps) {
        int step = steps.indexOf(introduction.getStatus());
        return step >= 0 || introduction.getStatus() == IntroductionStatus.IDEA ? step
                : introduction.getMadeOn() == null ? 0 : steps.indexOf(IntroductionStatus.MADE);
    }

    private static List<List<Object>> referrers(ReportRequest request, List<Referral> received) {
        var byReferrer = new LinkedHashMap<Person, List<Referral>>();
        received.stream().filter(each -> each.getReferrer() != null && request.shows(each.getReferrer()))
                .forEach(each -> byReferrer.computeIfAbsent(each.getReferrer(), key -> new ArrayList<>()).add(each));
        return byReferrer.entrySet().stream().sorted(Comparator.comparingInt(
                (Map.Entry<Person, List<Referral>> each) -> each.getValue().size()).reversed()).limit(ROWS)
                .map(each -> {
                    var success = ReferralSuccess.of(each.getValue().stream());
                    return Arrays.<Object>asList(each.getKey().getLabel(), each.getValue().size(), success.succeeded(),
                            success.rate().orElse(Double.NaN));
                }).toList();
    }

    private static List<List<Object>> skills(ReportRequest request, List<Endorsement> endorsements) {
        var owner = request.network().root().getOwner();
        var counts = new LinkedHashMap<String, Integer>();
        endorsements.stream().filter(each -> each.getEndorsee() == owner && each.getSkill() != null
                && request.shows(each.getSkill()))
                .forEach(each -> counts.merge(each.getSkill().getName(), 1, Integer::sum));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).limit(ROWS)
                .map(each -> List.<Object>of(each.getKey(), each.getValue())).toList();
    }
}
