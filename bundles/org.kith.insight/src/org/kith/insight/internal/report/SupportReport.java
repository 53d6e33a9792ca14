// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.insight.internal.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.kith.core.plot.Plot.Shape;
import org.kith.core.plot.Series;
import org.kith.core.plot.Unit;
import org.kith.core.report.Report;
import org.kith.core.report.ReportContent;
import org.kith.core.report.ReportContent.Section;
import org.kith.core.report.ReportRequest;
import org.kith.core.report.ReportTable.Column;
import org.kith.core.support.Balance;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.RequestStatus;
import org.kith.model.contacts.SupportExchange;
import org.kith.model.contacts.SupportKind;
import org.kith.model.contacts.SupportRequest;
import org.kith.model.edit.Words;
import org.osgi.service.component.annotations.Component;

/** Support, the second benefit: help given and received in 24 months, by kind and by person. */
@Component(service = Report.class)
public final class SupportReport extends NetworkReport {

    private static final int MONTHS = 24;
    private static final int PEOPLE = 25;

    /** Called by Declarative Services and by the service loader. */
    public SupportReport() {
        super("support", Messages.support, Messages.supportPurpose);
    }

    @Override
    public Supplier<ReportContent> look(ReportRequest request) {
        var root = request.network().root();
        var owner = root.getOwner();
        var after = request.on().minusMonths(MONTHS);
        var help = request.shown(root.getSupportExchanges())
                .filter(each -> each.getGiver() == owner != (each.getReceiver() == owner))
                .filter(each -> each.getDate().isAfter(after) && !each.getDate().isAfter(request.on())).toList();
        var sections = List.of(sums(help, owner), details(request, help, owner));
        return content(request, () -> sections);
    }

    private static Balance balance(List<SupportExchange> help, Person owner) {
        int given = (int) help.stream().filter(each -> each.getGiver() == owner).count();
        return new Balance(given, help.size() - given);
    }

    private static Section sums(List<SupportExchange> help, Person owner) {
        var balance = balance(help, owner);
        var kinds = Arrays.stream(SupportKind.values()).filter(kind -> help.stream()
                .anyMatch(each -> each.getKind() == kind)).toList();
        var names = kinds.stream().map(Words::of).toList();
        var byKind = kinds.stream().map(kind -> balance(help.stream().filter(each -> each.getKind() == kind).toList(),
                owner)).toList();
        var chapter = new Chapter("");
        if (help.isEmpty()) {
            chapter.say(Messages.noSupport);
        }
        return chapter.count("helpGiven", Messages.helpGiven, balance.given(), Messages.helpGivenQuery)
                .count("helpReceived", Messages.helpReceived, balance.received(), Messages.helpReceivedQuery)
                .count("helpBalance", Messages.helpBalance, balance.value(), Messages.helpBalanceQuery)
                .figure("helpfulness", Messages.helpfulness, help.stream().filter(each -> each.getReceiver() == owner)
                        .mapToInt(SupportExchange::getHelpfulness).filter(each -> each > 0).average()
                        .orElse(Double.NaN), new Unit("", 1), Messages.helpfulnessQuery)
                .plot("helpByKind", Messages.helpByKind, Shape.BARS, Messages.helpByKindQuery,
                        Series.of(Messages.given, names, name -> byKind.get(names.indexOf(name)).given()),
                        Series.of(Messages.received, names, name -> byKind.get(names.indexOf(name)).received()))
                .end();
    }

    private static Section details(ReportRequest request, List<SupportExchange> help, Person owner) {
        var quarters = Quarters.between(request.since(), request.on());
        var questions = request.shown(request.network().root().getSupportRequests())
                .filter(each -> !each.getAsked().isEmpty()).map(SupportRequest::getStatus).toList();
        return new Chapter(Messages.inDetail)
                .count("questions", Messages.questions, questions.size(), Messages.questionsQuery)
                .count("questionsAnswered", Messages.questionsAnswered, questions.stream()
                        .filter(RequestStatus.ANSWERED::equals).count(), Messages.questionsAnsweredQuery)
                .plot("helpOverTime", Messages.helpOverTime, Shape.COLUMNS, Messages.helpOverTimeQuery,
                        Quarters.count(Messages.given, quarters, help.stream().filter(each -> each.getGiver() == owner)
                                .map(SupportExchange::getDate).toList()),
                        Quarters.count(Messages.received, quarters, help.stream()
                                .filter(each -> each.getReceiver() == owner).map(SupportExchange::getDate).toList()))
                .table("helpByPerson", Messages.helpByPerson, Messages.helpByPersonQuery,
                        List.of(new Column("name", Messages.person), new Column("given", Messages.given),
                                new Column("received", Messages.received), new Column("balance", Messages.balance)),
                        people(request, help, owner))
                .end();
    }

    private static List<List<Object>> people(ReportRequest request, List<SupportExchange> help, Person owner) {
        var balances = new LinkedHashMap<Person, Balance>();
        for (var each : help) {
            boolean given = each.getGiver() == owner;
            var other = given ? each.getReceiver() : each.getGiver();
            if (request.shows(other)) {
                balances.merge(other, new Balance(given ? 1 : 0, given ? 0 : 1), Balance::plus);
            }
        }
        return balances.entrySet().stream().sorted(Comparator.<Map.Entry<Person, Balance>>comparingInt(
                each -> each.getValue().given() + each.getValue().received()).reversed()
                .thenComparing(each -> each.getKey().getLabel())).limit(PEOPLE)
                .map(each -> List.<Object>of(each.getKey().getLabel(), each.getValue().given(),
                        each.getValue().received(), each.getValue().value())).toList();
    }
}
