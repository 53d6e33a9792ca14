// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Map;

import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.Terminal;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.pipeline.Flow;

/** How opportunities went through the stages of a board, in words and as JSON. */
final class FlowText {

    private static final double PER_CENT = 100;

    private final Flow flow;
    private final String currency;

    /** @param currency of sums */
    FlowText(Flow flow, String currency) {
        this.flow = flow;
        this.currency = currency;
    }

    Map<String, Object> json() {
        return Json.object("opportunities", flow.opportunities(), "moves", flow.moves(), "currency", currency, "steps",
                flow.steps().stream().map(FlowText::json).toList(), "stays",
                flow.stays().stream().map(FlowText::json).toList(), "forecast",
                flow.forecast().stream().map(FlowText::json).toList());
    }

    private static Map<String, Object> json(Flow.Step step) {
        return Json.object("stage", step.name(), "reached", step.reached(), "wentOn", step.wentOn(), "here",
                step.here(), "conversion", orNull(step.conversion()));
    }

    private static Map<String, Object> json(Flow.Stay stay) {
        return Json.object("stage", stay.name(), "count", stay.count(), "medianDays", orNull(stay.median()),
                "longestDays", stay.count() == 0 ? null : stay.longest(), "maxDays",
                stay.most() == 0 ? null : stay.most());
    }

    private static Map<String, Object> json(Flow.Forecast forecast) {
        var object = Json.object("month", forecast.month());
        object.putAll(Amounts.json(forecast.sums()));
        return object;
    }

    private static Double orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }

    void print(Terminal terminal) {
        if (flow.isEmpty()) {
            terminal.print(Messages.flowEmpty);
            return;
        }
        printSteps(terminal);
        terminal.print("");
        printStays(terminal);
        if (!flow.forecast().isEmpty()) {
            terminal.print("");
            printForecast(terminal);
        }
    }

    private void printSteps(Terminal terminal) {
        var table = new TextTable(Messages.stage, Messages.flowReached, Messages.flowWentOn, Messages.flowConversion,
                Messages.flowHere);
        // nothing goes on from the last one
        var last = flow.steps().isEmpty() ? null : flow.steps().getLast();
        flow.steps().forEach(step -> table.row(step.name(), step.reached(), step == last ? null : step.wentOn(),
                step == last ? null : percent(step.conversion()), step.here()));
        table.print(terminal);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? null : Math.round(share * PER_CENT) + " %";
    }

    private void printStays(Terminal terminal) {
        var table = new TextTable(Messages.stage, Messages.flowStays, Messages.flowMedian, Messages.flowLongest,
                Messages.flowMost);
        flow.stays().forEach(stay -> table.row(stay.name(), stay.count(),
                stay.count() == 0 ? null : Words.number(stay.median()), stay.count() == 0 ? null : stay.longest(),
                stay.most() == 0 ? null : stay.most()));
        table.print(terminal);
    }

    private void printForecast(Terminal terminal) {
        var table = new TextTable(Messages.flowMonth, Messages.openOpportunities, Messages.sum, Messages.weighted,
                Messages.flowWithoutRate);
        flow.forecast().forEach(each -> table.row(each.month() == null ? Messages.flowNoMonth : each.month(),
                each.sums().count(), Amounts.words(each.sums().sum(), currency),
                Amounts.words(each.sums().weighted(), currency), unknown(each)));
        table.print(terminal);
    }

    private static String unknown(Flow.Forecast forecast) {
        return String.join(", ", forecast.sums().unknown().stream().sorted().toList());
    }
}
